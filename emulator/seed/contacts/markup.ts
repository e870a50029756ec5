import type { SeedBuilder } from '../seed-builder.ts';

const id = '110';

/** HTML, script and unclosed tags where text is expected. */
export function seedMarkup(seed: SeedBuilder): void {
  seed.meeting(id, {
    title: '<script>alert("title")</script>Migration plan',
    start: seed.at(-3, '16:00'),
    body: '<div style="color:red"><p>Step&nbsp;1 &amp; 2</p><script>document.title="hacked"</script><img src=x onerror="alert(1)"><a href="javascript:alert(2)">details</a></div>',
    notes: '<style>body{display:none}</style><p>Careful &lt;b&gt;here&lt;/b&gt;</p>',
  });
  seed.meeting(id, {
    title: 'Sizing &amp; pricing <b>final</b>',
    start: seed.at(2, '17:00'),
    location: '"><img src=x onerror=alert(3)>',
    body: '<p>Unclosed <b>bold <i>and italic<table><tr><td>cell',
  });
  seed.meeting(id, {
    title: 'Link with a script address',
    start: seed.at(4, '18:00'),
    location: 'javascript:alert(4)',
    more: { hs_meeting_external_url: 'javascript:alert(5)' },
  });
  seed.appointment(id, {
    name: '{{7*7}} ${now} <svg onload=alert(6)>',
    start: seed.at(6, '15:30'),
  });
}
