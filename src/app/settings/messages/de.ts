import type { FindingDetails } from '@app/domain/setup-finding';
import { monthIn, numberIn, told, toldBy, type OutcomeMessages, type Words } from './messages.ts';

const count = (details: FindingDetails, name = 'count'): string => numberIn(details, name, 'de');
const several = (number: number, one: string, many: string): string =>
  number === 1 ? one : `${number.toLocaleString('de')} ${many}`;
const isOne = (details: FindingDetails, name = 'count'): boolean => told(details, name) === '1';

const connectedApps = 'Einstellungen → Integrationen → Verknüpfte Apps';
const reinstall = (details: FindingDetails): string =>
  `Ein Super-Admin: ${connectedApps}, die App öffnen und neu installieren. Sie fragt dann nach ${told(details, 'scope')}.`;

const readScope = (
  can: string,
  cannot: string,
): Record<'granted' | 'missing', OutcomeMessages> => ({
  granted: { found: (details) => `Die App darf es: ${told(details, 'scope')}.`, means: can },
  missing: {
    found: (details) => `Die App darf es nicht: ${told(details, 'scope')} fehlt.`,
    means: cannot,
    fix: reinstall,
  },
});

const categories = {
  scheduled: 'geplant',
  completed: 'abgeschlossen',
  'no-show': 'nicht erschienen',
  cancelled: 'abgesagt',
  rescheduled: 'verschoben',
};
const ways = {
  'contact-to-appointment': 'vom Kontakt zum Termin',
  'appointment-to-contact': 'vom Termin zum Kontakt',
  'contact-to-meeting': 'vom Kontakt zum Meeting',
  'meeting-to-contact': 'vom Meeting zum Kontakt',
};
const listedScopes =
  'HubSpot gefragt, welche Berechtigungen die App bekommen hat. Es wurde nichts geschrieben.';

export const de: Words = {
  title: 'Einrichtung prüfen',
  intro:
    'Sieht nach, ob die Karten in diesem Account alles haben, was sie brauchen. Es wird nur gelesen: In HubSpot ändert sich nichts.',
  checking: 'Die Einrichtung wird geprüft …',
  checkAgain: 'Erneut prüfen',
  copyReport: 'Bericht kopieren',
  copied: 'Der Bericht ist kopiert. Er nennt keine Person.',
  copyByHand: 'Der Bericht ließ sich nicht kopieren. Hier kann er markiert werden:',
  checkedAt: (time, calls) => `Geprüft um ${time} mit ${several(calls, '1 Anfrage', 'Anfragen')}.`,
  allWell: 'Die Karten haben alles, was sie brauchen',
  keeping: (number) =>
    several(
      number,
      'Eine Sache hindert die Karten daran, ganz zu funktionieren',
      'Dinge hindern die Karten daran, ganz zu funktionieren',
    ),
  couldBeBetter: (number) =>
    several(number, 'Eine Sache könnte besser sein', 'Dinge könnten besser sein'),
  notChecked: (number) =>
    several(number, 'Eine Sache ließ sich nicht prüfen', 'Dinge ließen sich nicht prüfen'),
  allAsItShould: (number) =>
    several(number, 'Eine Sache ist, wie sie sein soll', 'Dinge sind, wie sie sein sollen'),
  outcomes: {
    title: 'Wofür die Karten jedes Ergebnis halten',
    name: 'Option oder Phase',
    means: 'Bedeutet',
    kinds: { meeting: 'Meetings', appointment: 'Termine' },
    meanings: {
      scheduled: 'Steht noch an',
      completed: 'Fand statt',
      'no-show': 'Nicht erschienen',
      cancelled: 'Abgesagt',
      rescheduled: 'Verschoben',
      other: 'Keine Bedeutung',
    },
    open: 'Noch offen',
    closed: 'Geschlossen, ohne Bedeutung',
    hidden: 'In HubSpot ausgeblendet',
    byFile: 'Steht in options.ts',
  },
  labels: { tried: 'Was versucht wurde', means: 'Was es bedeutet', fix: 'Wer es wo behebt' },
  statuses: { fail: 'Fehler', warn: 'Warnung', unknown: 'Nicht geprüft', pass: 'In Ordnung' },
  report: { title: 'Prüfung der Einrichtung', account: 'Account', reference: 'HubSpot-Kennung' },
  failed: {
    title: 'Die Einrichtung ließ sich nicht prüfen',
    advice: 'HubSpot konnte die Funktion der App nicht ausführen. Gleich noch einmal versuchen.',
    noToken: `Die App hat keinen Zugang zu diesem Account. Ein Super-Admin kann sie neu installieren: ${connectedApps}.`,
    reference: (id) => `Kennung für den HubSpot-Support: ${id}`,
  },
  findings: {
    token: {
      title: 'Zugang zu diesem Account',
      tried: 'Das Token der App mit jeder Anfrage gesendet.',
      outcomes: {
        accepted: { found: 'HubSpot nimmt es an.', means: 'Die Karten erreichen HubSpot.' },
        refused: {
          found: 'HubSpot lehnt es ab: Es wurde widerrufen, oder die App wurde entfernt.',
          means: 'Keine der Karten zeigt etwas an.',
          fix: `Ein Super-Admin: ${connectedApps}, die App neu installieren.`,
        },
      },
    },
    'contacts-read': {
      title: 'Kontakte und Meetings lesen',
      tried: 'Nach einem Kontakt gesucht.',
      outcomes: readScope(
        'Die Agenda zeigt den Kontakt und seine Meetings.',
        'Die Agenda kann weder den Kontakt noch Meetings zeigen.',
      ),
    },
    'contacts-write': {
      title: 'Kontakte und Meetings ändern',
      tried: listedScopes,
      outcomes: readScope(
        'Ergebnisse setzen, anheften, verschieben und buchen ist möglich.',
        'Ergebnisse, Anheften, Verschieben und Buchen werden abgelehnt.',
      ),
    },
    'appointments-read': {
      title: 'Termine lesen',
      tried: 'Die Eigenschaften von Terminen gelesen.',
      outcomes: readScope(
        'Die Agenda zeigt Termine neben Meetings.',
        'Die Agenda zeigt nur Meetings und weist darauf hin.',
      ),
    },
    'appointments-write': {
      title: 'Termine ändern',
      tried: listedScopes,
      outcomes: readScope(
        'Termine anlegen, verschieben und abschließen ist möglich.',
        'Termine lassen sich lesen, mehr nicht.',
      ),
    },
    'owners-read': {
      title: 'Zuständige lesen',
      tried: 'Die Liste der Zuständigen gelesen.',
      outcomes: readScope(
        'Die Karten nennen, wer zuständig ist.',
        'Kein Eintrag nennt, wer zuständig ist.',
      ),
    },
    'scheduling-read': {
      title: 'Planungsseiten lesen',
      tried: 'Die Liste der Planungsseiten gelesen.',
      outcomes: readScope(
        'Auf Planungsseiten kann gebucht werden.',
        'Die Buchungskarte bietet keine Planungsseite an.',
      ),
    },
    'companies-read': {
      title: 'Unternehmen lesen',
      tried: listedScopes,
      outcomes: readScope(
        'Die Agenda funktioniert bei Unternehmen. Die Details nennen die Unternehmen eines Eintrags, und neue Meetings lassen sich ihnen zuordnen.',
        'Bei Unternehmen lässt sich die Agenda nicht lesen, und es wird keines genannt oder angeboten.',
      ),
    },
    'companies-write': {
      title: 'Unternehmen ändern',
      tried: listedScopes,
      outcomes: readScope(
        'Bei Unternehmen lassen sich Meetings anheften und Einträge zuordnen und entfernen.',
        'Bei Unternehmen lässt sich nichts anheften, zuordnen oder entfernen.',
      ),
    },
    'deals-read': {
      title: 'Deals lesen',
      tried: listedScopes,
      outcomes: readScope(
        'Die Agenda funktioniert bei Deals. Die Details nennen die Deals eines Eintrags, und neue Meetings lassen sich offenen zuordnen.',
        'Bei Deals lässt sich die Agenda nicht lesen, und es wird keiner genannt oder angeboten.',
      ),
    },
    'deals-write': {
      title: 'Deals ändern',
      tried: listedScopes,
      outcomes: readScope(
        'Bei Deals lassen sich Meetings anheften und Einträge zuordnen und entfernen.',
        'Bei Deals lässt sich nichts anheften, zuordnen oder entfernen.',
      ),
    },
    tickets: {
      title: 'Tickets lesen und ändern',
      tried: listedScopes,
      outcomes: readScope(
        'Die Agenda funktioniert bei Tickets.',
        'Bei Tickets lässt sich die Agenda nicht lesen.',
      ),
    },
    installation: {
      title: 'Berechtigungen der installierten App',
      tried:
        'Verglichen, welche Berechtigungen die App verlangt und welche sie bei der Installation bekommen hat.',
      outcomes: {
        current: { found: 'Die App hat alle.', means: 'Es muss nichts neu installiert werden.' },
        outdated: {
          found: (details) =>
            `Sie wurde installiert, bevor sie diese verlangte: ${told(details, 'scopes')}.`,
          means:
            'Neue Berechtigungen bekommt eine neue Version der App erst, wenn sie neu installiert wird.',
          fix: `Ein Super-Admin: ${connectedApps}, die App neu installieren.`,
        },
      },
    },
    activation: {
      title: 'Aktivierung von Terminen',
      tried: 'HubSpot gefragt, ob das Objekt Termine aktiviert ist.',
      outcomes: {
        activated: { found: 'Termine sind aktiviert.', means: 'Termine können benutzt werden.' },
        'not-activated': {
          found: 'Termine sind nicht aktiviert.',
          means: 'Die Agenda zeigt nur Meetings, und Termine lassen sich nicht anlegen.',
          fix: 'Ein Super-Admin: Einstellungen → Objekte → Objektbibliothek, Termine aktivieren.',
        },
      },
    },
    'appointment-outcomes': {
      title: 'Ergebnisse von Terminen',
      tried:
        'Die Status-Eigenschaft von Terminen gelesen oder, wo es keine gibt, die Phasen ihrer Pipeline.',
      outcomes: {
        status: {
          found: (details) =>
            `${told(details, 'property')} hat ${count(details)} Optionen${details['spelling'] ? `; abgesagt heißt dort ${told(details, 'spelling')}` : ''}.`,
          means: 'Wie ein Termin endete, ist ein Klick.',
        },
        pipeline: {
          found: (details) =>
            `Es gibt keine Status-Eigenschaft, aber eine Pipeline mit ${count(details)} Phasen.`,
          means: 'Wie ein Termin endete, sagt die Phase, in die er verschoben wird.',
        },
        incomplete: {
          found: (details) =>
            `Keine Option von ${told(details, 'where')} bedeutet: ${toldBy(details, 'missing', categories)}.`,
          means: 'Dafür gibt es keine Schaltfläche, und die Teilnahmequote kann es nicht zählen.',
          fix: 'Ein Super-Admin ergänzt sie: Einstellungen → Eigenschaften → Termineigenschaften oder die Phasen der Pipeline unter Einstellungen → Objekte → Termine.',
        },
        'two-spellings': {
          found: (details) =>
            `${told(details, 'property')} hat beide Schreibweisen: ${told(details, 'spellings')}.`,
          means:
            'Die Karten lesen beide als abgesagt, aber Berichte und Listen zählen sie getrennt.',
          fix: 'Ein Super-Admin: Einstellungen → Eigenschaften → Termineigenschaften → Terminstatus, eine von beiden ausblenden.',
        },
        none: {
          found: 'Es gibt weder einen Status mit Optionen noch eine Pipeline mit Phasen.',
          means: 'Niemand kann angeben, wie ein Termin endete.',
          fix: 'Ein Super-Admin: Einstellungen → Objekte → Termine, eine Pipeline mit Phasen anlegen.',
        },
      },
    },
    'meeting-outcomes': {
      title: 'Ergebnisse von Meetings',
      tried: 'Die Optionen von hs_meeting_outcome gelesen.',
      outcomes: {
        complete: {
          found: (details) => `Es gibt ${count(details)} Optionen.`,
          means: 'Wie ein Meeting endete, ist ein Klick.',
        },
        incomplete: {
          found: (details) => `Keine Option bedeutet: ${toldBy(details, 'missing', categories)}.`,
          means: 'Dafür gibt es keine Schaltfläche, und die Teilnahmequote kann es nicht zählen.',
          fix: 'Ein Super-Admin: Einstellungen → Eigenschaften → Meeting-Eigenschaften → Meeting-Ergebnis, die Option ergänzen oder einblenden.',
        },
        none: {
          found: 'Es gibt keine Option zur Auswahl.',
          means: 'Niemand kann angeben, wie ein Meeting endete.',
          fix: 'Ein Super-Admin: Einstellungen → Eigenschaften → Meeting-Eigenschaften → Meeting-Ergebnis, Optionen ergänzen.',
        },
      },
    },
    'appointment-associations': {
      title: 'Termine bei Kontakten',
      tried: 'Die Zuordnungsarten zwischen Kontakten und Terminen gelesen, in beiden Richtungen.',
      outcomes: {
        'both-ways': {
          found: 'Beide Arten sind da.',
          means: 'Ein neuer Termin steht gleich bei seinem Kontakt.',
        },
        incomplete: {
          found: (details) => `HubSpots eigene Art fehlt ${toldBy(details, 'missing', ways)}.`,
          means: 'Termine lassen sich keinem Kontakt zuordnen.',
          fix: 'Ein Super-Admin: Einstellungen → Objekte → Termine → Zuordnungen. Steht sie dort, der HubSpot-Support.',
        },
      },
    },
    'meeting-associations': {
      title: 'Meetings bei Kontakten',
      tried: 'Die Zuordnungsarten zwischen Kontakten und Meetings gelesen, in beiden Richtungen.',
      outcomes: {
        'both-ways': {
          found: 'Beide Arten sind da.',
          means: 'Ein neues Meeting steht gleich bei seinem Kontakt.',
        },
        incomplete: {
          found: (details) => `HubSpots eigene Art fehlt ${toldBy(details, 'missing', ways)}.`,
          means: 'Meetings lassen sich keinem Kontakt zuordnen.',
          fix: 'Ein Super-Admin: Einstellungen → Objekte → Kontakte → Zuordnungen. Steht sie dort, der HubSpot-Support.',
        },
      },
    },
    'outcome-meanings': {
      title: 'Bedeutung der Ergebnisse',
      tried: 'Die Namen aller Optionen oder Phasen gelesen, auch der ausgeblendeten.',
      outcomes: {
        understood: {
          found: (details) =>
            isOne(details) ? 'Die einzige ist klar.' : `Alle ${count(details)} sind klar.`,
          means: 'Die Karten wissen, was noch ansteht, was stattfand und was nicht.',
        },
        unclear: {
          found: (details) => `Nicht verstanden: ${told(details, 'labels')}.`,
          means:
            'Die Karten zeigen sie mit ihrem Namen, mehr nicht: Sie zählen nicht für die Teilnahmequote, stehen nie als Nächstes an, und nach ihnen wird nie gefragt.',
          fix: 'Wer die App hochlädt: Schreiben Sie in src/app/options.ts, was sie bedeuten, oder ‚other‘, wenn nichts passt. Bauen Sie die App dann neu und laden Sie sie hoch.',
        },
      },
    },
    'options-file': {
      title: 'Namen in options.ts',
      tried:
        'Die Namen in src/app/options.ts mit den Optionen und Phasen dieses Accounts verglichen.',
      outcomes: {
        fits: {
          found: (details) =>
            told(details, 'count') === '0'
              ? 'Die Datei sagt nichts über Ergebnisse.'
              : 'Dieser Account hat sie alle.',
          means: 'Was in der Datei steht, geht dem Namen vor.',
        },
        'unknown-names': {
          found: (details) => `Nichts heißt so: ${told(details, 'names')}.`,
          means: 'Diese Einträge bewirken nichts.',
          fix: 'Wer die App hochlädt: Berichtigen Sie die Namen in src/app/options.ts. Bauen Sie die App dann neu und laden Sie sie hoch.',
        },
      },
    },
    'across-records': {
      title: 'Mein Tag, die Seite über alle Datensätze',
      tried: 'Gelesen, was src/app/options.ts erlaubt.',
      outcomes: {
        team: {
          found: 'Sie zeigt die Termine und Meetings aller.',
          means:
            'Wer die Seite öffnen kann, sieht Titel, Zeiten und Kontakte aller zuständigen Personen und setzt Ergebnisse. Wer angemeldet ist, sagt der Browser: HubSpot teilt es der App nicht mit.',
        },
        'own-only': {
          found: 'Sie zeigt jedem die eigenen.',
          means:
            'Wer angemeldet ist, sagt der Browser: Wer von Hand aufruft, kann einen anderen Benutzer nennen.',
        },
        off: { found: 'Sie ist ausgeschaltet.', means: 'Die Seite sagt das und zeigt nichts.' },
      },
    },
    'other-records': {
      title: 'Termine und Meetings anderer Datensätze',
      tried: 'Gelesen, was src/app/options.ts erlaubt.',
      outcomes: {
        reachable: {
          found: 'Sie lassen sich finden und zuordnen.',
          means:
            'Wer einen Datensatz mit der Buchungskarte öffnen kann, kann jeden Termin und jedes Meeting dieses Accounts finden, dem Datensatz zuordnen und dann ändern oder löschen. Was HubSpot diesem Benutzer zeigt, wird nicht geprüft.',
        },
        'out-of-reach': {
          found: 'Sie lassen sich weder finden noch zuordnen.',
          means:
            'Die Karten bearbeiten nur, was zum Datensatz oder zu einem seiner Kontakte gehört.',
        },
      },
    },
    'scheduling-pages': {
      title: 'Planungsseiten',
      tried: 'Die Liste der Planungsseiten gelesen.',
      outcomes: {
        found: {
          found: (details) =>
            isOne(details) ? 'Es gibt eine Seite.' : `Es gibt ${count(details)} Seiten.`,
          means: 'Auf ihnen kann gebucht werden.',
        },
        none: {
          found: 'Es gibt keine Seite.',
          means:
            'Die Buchungskarte kann Meetings in Kalender eintragen, aber keine freien Zeiten anbieten.',
          fix: 'Jeder für sich: Bibliothek → Meeting-Planer, eine Planungsseite anlegen.',
        },
      },
    },
    hosts: {
      title: 'Kalender der Gastgeber',
      tried: 'Bis zu drei Planungsseiten gelesen, zuerst die mit mehreren Gastgebern.',
      outcomes: {
        online: {
          found: (details) =>
            `Alle ${count(details, 'hosts')} Gastgeber von ${count(details, 'pages')} der ${count(details, 'allPages')} Seiten sind online.`,
          means: 'Was bei ihnen gebucht wird, kommt in ihrem Kalender an.',
        },
        offline: {
          found: (details) =>
            `${count(details, 'offline')} von ${count(details, 'hosts')} Gastgebern ${isOne(details, 'offline') ? 'ist' : 'sind'} offline${details['people'] ? `: ${told(details, 'people')}` : ''}.`,
          means:
            'Eine Buchung bei ihnen sieht erfolgreich aus und bucht nichts. Die Karte warnt davor.',
          fix: 'Der Gastgeber selbst: Einstellungen → Allgemein → Kalender, den Kalender neu verbinden.',
        },
      },
    },
    owner: {
      title: 'Eigener Zuständigen-Datensatz',
      tried: 'Den angemeldeten Benutzer unter den Zuständigen gesucht.',
      outcomes: {
        found: {
          found: 'Er ist einer von ihnen.',
          means: 'Für das, was dieser Benutzer bucht und erfasst, ist er auch zuständig.',
        },
        missing: {
          found: 'Er ist keiner von ihnen.',
          means:
            'Dieser Benutzer kann kein Meeting ausrichten, und was er erfasst, hat keinen Zuständigen.',
          fix: 'Ein Super-Admin: Einstellungen → Benutzer und Teams, dem Benutzer Zugang zum CRM geben.',
        },
      },
    },
    'default-page': {
      title: 'Eigene Standard-Planungsseite',
      tried: 'Die Seiten des angemeldeten Benutzers unter den Planungsseiten gesucht.',
      outcomes: {
        found: {
          found: (details) =>
            details['page'] ? `Es ist „${told(details, 'page')}“.` : 'Es gibt eine.',
          means: 'Die Buchungskarte öffnet sich mit ihr.',
        },
        'not-default': {
          found: 'Es gibt eigene Seiten, aber keine ist der Standard.',
          means:
            'Die Buchungskarte öffnet sich ohne eigene Seite: Sie muss jedes Mal gewählt werden.',
          fix: 'Der Benutzer selbst: Bibliothek → Meeting-Planer, eine Seite zum Standard machen.',
        },
        none: {
          found: 'Es gibt keine eigene Seite.',
          means: 'Die Buchungskarte öffnet sich mit der Seite von jemand anderem.',
          fix: 'Der Benutzer selbst: Bibliothek → Meeting-Planer, eine Planungsseite anlegen.',
        },
      },
    },
    'contact-emails': {
      title: 'E-Mail-Adressen von Kontakten',
      tried: 'Die Kontakte ohne E-Mail-Adresse gezählt.',
      outcomes: {
        complete: {
          found: 'Alle Kontakte haben eine.',
          means: 'Jeder Kontakt kann gebucht werden.',
        },
        incomplete: {
          found: (details) =>
            `${count(details)} ${isOne(details) ? 'Kontakt hat' : 'Kontakte haben'} keine.`,
          means: 'Auf einer Planungsseite geht es erst, wenn jemand eine Adresse einträgt.',
          fix: 'Wer für die Kontakte zuständig ist: Kontakte filtern, „E-Mail ist unbekannt“.',
        },
      },
    },
    'contact-zones': {
      title: 'Zeitzonen von Kontakten',
      tried: 'Die Kontakte gezählt, für die HubSpot keine Zeitzone kennt.',
      outcomes: {
        complete: {
          found: 'Alle Kontakte haben eine.',
          means: 'Jede Zeit steht auf beiden Uhren.',
        },
        incomplete: {
          found: (details) =>
            `${count(details)} ${isOne(details) ? 'Kontakt hat' : 'Kontakte haben'} keine.`,
          means: 'Für sie steht nur die eigene Uhr da: Eine Zeitzone wird nie geraten.',
          fix: 'Wer für die Kontakte zuständig ist: Kontakte filtern, „Zeitzone ist unbekannt“.',
        },
      },
    },
    'api-version': {
      title: 'Version der HubSpot-API',
      tried: 'Die Version der App mit den Monaten verglichen, in denen HubSpot sie unterstützt.',
      outcomes: {
        supported: {
          found: (details) =>
            `${told(details, 'version')}, unterstützt bis ${monthIn(details, 'until', 'de')}.`,
          means: 'Bis dahin ist nichts zu tun.',
        },
        ending: {
          found: (details) =>
            `${told(details, 'version')} wird nur noch bis ${monthIn(details, 'until', 'de')} unterstützt.`,
          means:
            'Danach kann es sein, dass HubSpot nicht mehr antwortet, und neue Versionen der App lassen sich nicht hochladen.',
          fix: 'Wer die App entwickelt: HUBSPOT_API_VERSION auf eine neuere Version setzen und bereitstellen.',
        },
        ended: {
          found: (details) =>
            `${told(details, 'version')} wird seit ${monthIn(details, 'until', 'de')} nicht mehr unterstützt.`,
          means: 'HubSpot antwortet noch, verspricht aber nichts.',
          fix: 'Wer die App entwickelt: HUBSPOT_API_VERSION auf eine neuere Version setzen und bereitstellen.',
        },
      },
    },
    'rate-limit': {
      title: 'Platz für Anfragen',
      tried: 'Gelesen, was HubSpots Antworten über die Grenzen sagen.',
      outcomes: {
        ample: { found: left, means: 'Die Karten bekommen ihre Antworten, ohne zu warten.' },
        scarce: {
          found: left,
          means:
            'Öffnen mehrere die Karten gleichzeitig, müssen manche warten oder sehen einen Fehler.',
          fix: 'Ein Super-Admin: Entwicklung → Überwachung → API-Aufrufe zeigt, welche App am meisten verbraucht.',
        },
        exceeded: {
          found: (details) =>
            told(details, 'policy') === 'DAILY'
              ? 'HubSpot hat eine Anfrage abgelehnt: Die des Accounts sind für heute aufgebraucht.'
              : 'HubSpot hat eine Anfrage abgelehnt: Es waren zu viele auf einmal.',
          means: 'Die Karten zeigen einen Fehler, bis wieder Platz ist.',
          fix: 'Ein Super-Admin: Entwicklung → Überwachung → API-Aufrufe zeigt, welche App am meisten verbraucht.',
        },
      },
    },
    clock: {
      title: 'Uhren',
      tried: 'Die Uhr der App mit dem Datum von HubSpots Antworten verglichen.',
      outcomes: {
        right: {
          found: 'Beide stimmen auf die Minute überein.',
          means: 'Was vergangen ist und was ansteht, stimmt.',
        },
        off: {
          found: (details) =>
            `Die Uhr der App geht ${count(details, 'seconds')} Sekunden ${told(details, 'direction') === 'ahead' ? 'vor' : 'nach'}.`,
          means: 'Einträge wechseln zum falschen Zeitpunkt von „Anstehend“ zu „Offen“.',
          fix: 'Der HubSpot-Support: Die App läuft auf HubSpots Rechnern. Läuft sie woanders, wer diesen Rechner betreut.',
        },
      },
    },
  },
  unknown: {
    'token-refused': {
      found: 'HubSpot lehnt das Token der App ab.',
      fix: 'Zuerst „Zugang zu diesem Account“ beheben, dann erneut prüfen.',
    },
    'scope-missing': {
      found: 'Der App fehlt die Berechtigung, nachzusehen.',
      fix: 'Die App neu installieren, damit sie die fehlende Berechtigung bekommt, dann erneut prüfen.',
    },
    'not-activated': {
      found: 'Termine sind nicht aktiviert.',
      fix: 'Zuerst aktivieren, dann erneut prüfen.',
    },
    'rate-limited': {
      found: 'HubSpot hat die Frage abgelehnt: zu viele Anfragen.',
      fix: 'Ein paar Sekunden warten, dann erneut prüfen.',
    },
    'no-answer': {
      found: 'HubSpot hat nicht rechtzeitig geantwortet.',
      fix: 'Gleich erneut prüfen. Bleibt es so, auf status.hubspot.com nachsehen.',
    },
    refused: {
      found: 'HubSpot hat etwas geantwortet, was die Prüfung nicht versteht.',
      fix: 'Erneut prüfen. Bleibt es so, den Bericht für den HubSpot-Support kopieren.',
    },
    'not-told': {
      found: 'HubSpot sagt es nicht, und die Prüfung schreibt nichts, um es herauszufinden.',
      fix: 'Noch niemand: Fehlt etwas, nennt es die erste Änderung in einer Karte.',
    },
    'no-user': {
      found: 'HubSpot hat nicht gesagt, wer angemeldet ist.',
      fix: 'Die Seite neu laden, dann erneut prüfen.',
    },
    'no-pages': {
      found: 'Es gibt keine Planungsseite.',
      fix: 'Zuerst eine anlegen, dann erneut prüfen.',
    },
    'too-many': {
      found: 'Der Account ist zu groß, um ihn in einer Prüfung durchzusehen.',
      fix: 'Niemand: Die Karten brauchen es nicht.',
    },
  },
  newerOutcome: {
    found: 'Die App hat etwas gefunden, was diese Seite noch nicht kennt.',
    means: 'Die Seite ist älter als die App.',
    fix: 'Die Seite neu laden.',
  },
};

function left(details: FindingDetails): string {
  const rooms = [
    details['burstLeft'] &&
      `${count(details, 'burstLeft')} von ${count(details, 'burstMax')} in zehn Sekunden`,
    details['dailyLeft'] &&
      `${count(details, 'dailyLeft')} von ${count(details, 'dailyMax')} heute`,
  ];
  return `Noch frei: ${rooms.filter(Boolean).join('; ')}.`;
}
