/** Bodies as calendars and mail clients write them, after samples in the issue trackers of other products. */

export const teamsInvitation = `Hi both,

agenda attached – please read § 4 first.

________________________________________________________________________________
Microsoft Teams meeting
Join on your computer, mobile app or room device
Click here to join the meeting<https://teams.microsoft.com/l/meetup-join/19%3ameeting_YjA4%40thread.v2/0?context=%7b%22Tid%22%3a%22b9%22%7d>
Meeting ID: 345 678 901 23
Passcode: q7Xz2<
Or call in (audio only)
+49 69 365057,,123456789#<tel:+4969365057,,123456789#>   Germany, Frankfurt am Main
Find a local number<https://dialin.teams.microsoft.com/usp/pstn> | Reset PIN<https://mysettings.lync.com/pstn>
Jane Doe <jane.doe@acme-corp.com>; "O'Brien, Sean" <sean.o'brien@acme-corp.com>
________________________________________________________________________________`;

export const zoomInvitation = `Amélie Roux is inviting you to a scheduled Zoom meeting.\r
\r
Join Zoom Meeting\r
https://us02web.zoom.us/j/86511229999?pwd=UkR3QT09\r
\r
One tap mobile\r
+16469313860,,86511229999# US\r
\tDial by your location\r
\t• +1 646 931 3860 US`;

export const googleInvitation = `-::~:~::~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~::~:~::-
Join with Google Meet: https://meet.google.com/abc-defg-hij
Please do not edit this section.
-::~:~::~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~::~:~::-`;

export const replyChain = `Works for me.

-----Original Message-----
From: Kaya, Deniz <deniz.kaya@acme-corp.com>
Sent: Donnerstag, 5. März 2015 17:03
To: info@fernwerk.example
> > > can we do 3pm <-> 4pm?
> > yes / oui / ja
> --
> Deniz`;

export const officeHtml = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40"><head>
<meta name=Generator content="Microsoft Word 15 (filtered medium)"><!--[if !mso]><style>v\\:* {behavior:url(#default#VML);}</style><![endif]-->
<style><!-- @font-face {font-family:"Cambria Math";} p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style>
<!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit" spidmax="1026" /></xml><![endif]--></head>
<body lang=DE link="#0563C1"><div class=WordSection1><p class=MsoNormal><span style='mso-fareast-language:EN-US'>Guten Tag,<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoListParagraph style='text-indent:-18.0pt'><![if !supportLists]><span style='font:7.0pt "Times New Roman"'>1.&nbsp;&nbsp; </span><![endif]>Preis<o:p></o:p></p>
<p class=MsoNormal>Mehr <a href="https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Facme-corp.com%2Foffer&amp;data=05%7C01">hier</a></p></div></body></html>`;

export const tables = `<table border=0 cellpadding=0><tr><th>Zeit</th><th>Raum</th></tr><tr><td>09:00</td><td>A&nbsp;1</td></tr><tr><td colspan=2><table><tr><td>inner</td><td>cells</td></tr></table></td></tr></table><hr><pre>a
  b</pre><ul><li>one<ul><li>two</ul></ul><dl><dt>Term<dd>Meaning</dl>`;

export const commented = `<!--[if gte mso 9]><xml>secret</xml><![endif]--><p>Hello</p><!-- a > b --><div style="display:none;max-height:0">preheader&zwnj;&nbsp;&zwnj;</div><title>No title</title><p hidden>hidden</p><!-- never closed <p>lost?</p>`;
