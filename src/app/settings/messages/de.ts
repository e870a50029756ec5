import type { FindingDetails } from '@app/domain/setup-finding';
import { monthIn, numberIn, told, toldBy, type OutcomeMessages, type Words } from './messages.ts';

const count = (details: FindingDetails, name = 'count'): string => numberIn(details, name, 'de');
const several = (number: number, one: string, many: string): string =>
  number === 1 ? one : `${number.toLocaleString('de')} ${many}`;
const isOne = (details: FindingDetails, name = 'count'): boolean => told(details, name) === '1';

const connectedApps = 'Einstellungen → Integrationen → Verknüpfte Apps';
const reinstall = (details: FindingDetails): string =>
  `Super-Admin: Installieren Sie die App unter ${connectedApps} neu. Sie fragt dann nach ${told(details, 'scope')}.`;

const readScope = (
  can: string,
  cannot: string,
): Record<'granted' | 'missing', OutcomeMessages> => ({
  granted: { found: (details) => `Vorhanden: ${told(details, 'scope')}.`, means: can },
  missing: {
    found: (details) => `Fehlt: ${told(details, 'scope')}.`,
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
    'Prüft, was die Karten „Appointments & meetings“ (die Agenda) und „Book a meeting“ (die Buchungskarte) in diesem Account brauchen. Es wird nur gelesen: In HubSpot ändert sich nichts.',
  checking: 'Die Einrichtung wird geprüft …',
  checkAgain: 'Erneut prüfen',
  copyReport: 'Bericht kopieren',
  copied: 'Bericht kopiert. Er nennt keine Namen.',
  copyByHand: 'Der Bericht ließ sich nicht kopieren. Markieren und kopieren Sie ihn hier:',
  checkedAt: (time, calls) => `Geprüft um ${time} (${several(calls, '1 Anfrage', 'Anfragen')})`,
  allWell: 'Die Karten haben alles, was sie brauchen',
  keeping: (number) =>
    several(
      number,
      '1 Problem hindert die Karten daran, ganz zu funktionieren',
      'Probleme hindern die Karten daran, ganz zu funktionieren',
    ),
  couldBeBetter: (number) => several(number, '1 Verbesserung möglich', 'Verbesserungen möglich'),
  notChecked: (number) =>
    several(number, '1 Prüfung war nicht möglich', 'Prüfungen waren nicht möglich'),
  allAsItShould: (number) => several(number, '1 Prüfung bestanden', 'Prüfungen bestanden'),
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
  labels: { tried: 'Was geprüft wurde', means: 'Was es bedeutet', fix: 'So beheben Sie es' },
  statuses: { fail: 'Fehler', warn: 'Warnung', unknown: 'Nicht geprüft', pass: 'Bestanden' },
  report: {
    title: 'Prüfung der Einrichtung: Appointments & meetings',
    account: 'Account',
    reference: 'HubSpot-Referenz',
  },
  failed: {
    title: 'Die Einrichtung ließ sich nicht prüfen',
    advice: 'HubSpot konnte die App nicht ausführen. Versuchen Sie es gleich noch einmal.',
    noToken: `Die App hat keinen Zugang zu diesem Account. Ein Super-Admin kann sie neu installieren: ${connectedApps}.`,
    reference: (id) => `Referenz für den HubSpot-Support: ${id}`,
  },
  findings: {
    token: {
      title: 'Zugang zu diesem Account',
      tried: 'Das Token der App mit jeder Anfrage gesendet.',
      outcomes: {
        accepted: { found: 'HubSpot nimmt es an.', means: 'Die Karten erreichen HubSpot.' },
        refused: {
          found: 'HubSpot lehnt es ab: Es wurde widerrufen, oder die App wurde entfernt.',
          means: 'Beide Karten funktionieren nicht.',
          fix: `Super-Admin: Installieren Sie die App unter ${connectedApps} neu.`,
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
        'Ergebnisse setzen, anheften, verschieben und buchen ist nicht möglich.',
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
        'Termine erstellen, verschieben und ihr Ergebnis setzen ist möglich.',
        'Termine lassen sich lesen, mehr nicht.',
      ),
    },
    'owners-read': {
      title: 'Zuständige lesen',
      tried: 'Die Liste der Zuständigen gelesen.',
      outcomes: readScope(
        'Die Karten zeigen, wer für einen Termin oder ein Meeting zuständig ist.',
        'Die Karten können nicht zeigen, wer zuständig ist.',
      ),
    },
    'scheduling-read': {
      title: 'Terminplanungsseiten lesen',
      tried: 'Die Liste der Terminplanungsseiten gelesen.',
      outcomes: readScope(
        'Auf Terminplanungsseiten kann gebucht werden.',
        'Auf Terminplanungsseiten kann nicht gebucht werden.',
      ),
    },
    'companies-read': {
      title: 'Unternehmen lesen',
      tried: listedScopes,
      outcomes: readScope(
        'Die Agenda funktioniert bei Unternehmen. Die Details zeigen zugeordnete Unternehmen, und neue Meetings lassen sich ihnen zuordnen.',
        'Die Agenda funktioniert nicht bei Unternehmen, und es wird keines angezeigt oder angeboten.',
      ),
    },
    'companies-write': {
      title: 'Unternehmen ändern',
      tried: listedScopes,
      outcomes: readScope(
        'Bei Unternehmen lassen sich Meetings anheften sowie Termine und Meetings zuordnen und entfernen.',
        'Bei Unternehmen lässt sich nichts anheften, zuordnen oder entfernen.',
      ),
    },
    'deals-read': {
      title: 'Deals lesen',
      tried: listedScopes,
      outcomes: readScope(
        'Die Agenda funktioniert bei Deals. Die Details zeigen zugeordnete Deals, und neue Meetings lassen sich offenen zuordnen.',
        'Die Agenda funktioniert nicht bei Deals, und es wird keiner angezeigt oder angeboten.',
      ),
    },
    'deals-write': {
      title: 'Deals ändern',
      tried: listedScopes,
      outcomes: readScope(
        'Bei Deals lassen sich Meetings anheften sowie Termine und Meetings zuordnen und entfernen.',
        'Bei Deals lässt sich nichts anheften, zuordnen oder entfernen.',
      ),
    },
    tickets: {
      title: 'Tickets lesen und ändern',
      tried: listedScopes,
      outcomes: readScope(
        'Die Agenda funktioniert bei Tickets.',
        'Die Agenda funktioniert nicht bei Tickets.',
      ),
    },
    installation: {
      title: 'Berechtigungen der installierten App',
      tried:
        'Verglichen, welche Berechtigungen die App verlangt und welche sie bei der Installation bekommen hat.',
      outcomes: {
        current: { found: 'Die App hat alle.', means: 'Es muss nichts neu installiert werden.' },
        outdated: {
          found: (details) => `Seit der Installation dazugekommen: ${told(details, 'scopes')}.`,
          means: 'Neue Berechtigungen bekommt die App erst, wenn sie neu installiert wird.',
          fix: `Super-Admin: Installieren Sie die App unter ${connectedApps} neu.`,
        },
      },
    },
    activation: {
      title: 'Objekt „Termine“',
      tried: 'HubSpot gefragt, ob das Objekt Termine aktiviert ist.',
      outcomes: {
        activated: { found: 'Termine sind aktiviert.', means: 'Termine können verwendet werden.' },
        'not-activated': {
          found: 'Termine sind nicht aktiviert.',
          means: 'Die Agenda zeigt nur Meetings, und Termine lassen sich nicht erstellen.',
          fix: 'Super-Admin: Aktivieren Sie Termine unter Einstellungen → Objekte → Objektbibliothek.',
        },
      },
    },
    'appointment-outcomes': {
      title: 'Terminergebnisse',
      tried:
        'Die Status-Eigenschaft von Terminen gelesen oder, wo es keine gibt, die Phasen ihrer Pipeline.',
      outcomes: {
        status: {
          found: (details) =>
            `${told(details, 'property')} hat ${count(details)} ${isOne(details) ? 'Option' : 'Optionen'}${details['spelling'] ? `; abgesagt heißt dort ${told(details, 'spelling')}` : ''}.`,
          means: 'Das Ergebnis eines Termins ist mit einem Klick gesetzt.',
        },
        pipeline: {
          found: (details) =>
            `Es gibt keine Status-Eigenschaft, aber eine Pipeline mit ${count(details)} ${isOne(details) ? 'Phase' : 'Phasen'}.`,
          means: 'Das Ergebnis eines Termins wird gesetzt, indem er in eine Phase verschoben wird.',
        },
        incomplete: {
          found: (details) =>
            `${told(details, 'where')} hat keine Option für: ${toldBy(details, 'missing', categories)}.`,
          means: 'Dafür gibt es keine Schaltfläche, und die Teilnahmequote kann es nicht zählen.',
          fix: 'Super-Admin: Ergänzen Sie sie unter Einstellungen → Eigenschaften → Termineigenschaften oder als Phase der Pipeline unter Einstellungen → Objekte → Termine.',
        },
        'two-spellings': {
          found: (details) =>
            `${told(details, 'property')} hat beide Schreibweisen: ${told(details, 'spellings')}.`,
          means:
            'Die Karten lesen beide als abgesagt, aber Berichte und Listen zählen sie getrennt.',
          fix: 'Super-Admin: Blenden Sie eine davon unter Einstellungen → Eigenschaften → Termineigenschaften → Terminstatus aus.',
        },
        none: {
          found: 'Es gibt weder einen Status mit Optionen noch eine Pipeline mit Phasen.',
          means: 'Für Termine lässt sich kein Ergebnis setzen.',
          fix: 'Super-Admin: Erstellen Sie unter Einstellungen → Objekte → Termine eine Pipeline mit Phasen.',
        },
      },
    },
    'meeting-outcomes': {
      title: 'Meeting-Ergebnisse',
      tried: 'Die Optionen der Eigenschaft Meeting-Ergebnis gelesen.',
      outcomes: {
        complete: {
          found: (details) =>
            isOne(details) ? 'Es gibt 1 Option.' : `Es gibt ${count(details)} Optionen.`,
          means: 'Das Ergebnis eines Meetings ist mit einem Klick gesetzt.',
        },
        incomplete: {
          found: (details) =>
            `Es gibt keine Option für: ${toldBy(details, 'missing', categories)}.`,
          means: 'Dafür gibt es keine Schaltfläche, und die Teilnahmequote kann es nicht zählen.',
          fix: 'Super-Admin: Ergänzen Sie die Option unter Einstellungen → Eigenschaften → Meeting-Eigenschaften → Meeting-Ergebnis oder blenden Sie sie ein.',
        },
        none: {
          found: 'Es gibt keine Option zur Auswahl.',
          means: 'Für Meetings lässt sich kein Ergebnis setzen.',
          fix: 'Super-Admin: Ergänzen Sie Optionen unter Einstellungen → Eigenschaften → Meeting-Eigenschaften → Meeting-Ergebnis.',
        },
      },
    },
    'appointment-associations': {
      title: 'Termine bei Kontakten',
      tried: 'Die Zuordnungsarten zwischen Kontakten und Terminen gelesen, in beiden Richtungen.',
      outcomes: {
        'both-ways': {
          found: 'Beide Arten sind da.',
          means: 'Neue Termine sind ihrem Kontakt gleich zugeordnet.',
        },
        incomplete: {
          found: (details) =>
            `Es fehlt HubSpots Standardzuordnung ${toldBy(details, 'missing', ways)}.`,
          means: 'Termine lassen sich keinem Kontakt zuordnen.',
          fix: 'Super-Admin: Prüfen Sie Einstellungen → Objekte → Termine → Zuordnungen. Steht sie dort, wenden Sie sich an den HubSpot-Support.',
        },
      },
    },
    'meeting-associations': {
      title: 'Meetings bei Kontakten',
      tried: 'Die Zuordnungsarten zwischen Kontakten und Meetings gelesen, in beiden Richtungen.',
      outcomes: {
        'both-ways': {
          found: 'Beide Arten sind da.',
          means: 'Neue Meetings sind ihrem Kontakt gleich zugeordnet.',
        },
        incomplete: {
          found: (details) =>
            `Es fehlt HubSpots Standardzuordnung ${toldBy(details, 'missing', ways)}.`,
          means: 'Meetings lassen sich keinem Kontakt zuordnen.',
          fix: 'Super-Admin: Prüfen Sie Einstellungen → Objekte → Kontakte → Zuordnungen. Steht sie dort, wenden Sie sich an den HubSpot-Support.',
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
    'series-property': {
      title: 'Was die Termine einer Serie verbindet',
      tried: 'Gelesen: src/app/options.ts und die Eigenschaften von Terminen.',
      outcomes: {
        ready: {
          found: (details) => `Die Eigenschaft ${told(details, 'property')}.`,
          means:
            'Ein Termin einer Serie, die folgenden oder alle lassen sich verschieben und absagen.',
        },
        'not-named': {
          found: 'Nichts: Es ist keine Eigenschaft benannt.',
          means: 'Die Termine einer Serie werden einzeln verschoben und abgesagt.',
        },
        missing: {
          found: (details) => `Es gibt keine Eigenschaft ${told(details, 'property')} für Termine.`,
          means:
            'Neue Serien bleiben unverbunden: Ihre Termine werden einzeln verschoben und abgesagt.',
          fix: 'Super-Admin: Legen Sie sie unter Einstellungen → Eigenschaften → Termineigenschaften als einzeiligen Text an.',
        },
        'not-text': {
          found: (details) =>
            `Die Eigenschaft ${told(details, 'property')} ist kein einzeiliger Text, der sich bearbeiten lässt.`,
          means:
            'Neue Serien bleiben unverbunden: Ihre Termine werden einzeln verschoben und abgesagt.',
          fix: 'Super-Admin: Legen Sie unter Einstellungen → Eigenschaften → Termineigenschaften eine andere als einzeiligen Text an und nennen Sie sie in src/app/options.ts.',
        },
      },
    },
    'scheduling-pages': {
      title: 'Terminplanungsseiten',
      tried: 'Die Liste der Terminplanungsseiten gelesen.',
      outcomes: {
        found: {
          found: (details) =>
            isOne(details) ? 'Es gibt eine Seite.' : `Es gibt ${count(details)} Seiten.`,
          means: 'Auf ihnen kann gebucht werden.',
        },
        none: {
          found: 'Es gibt keine Seite.',
          means:
            'Meetings lassen sich in Kalender eintragen, aber die Buchungskarte bietet keine verfügbaren Zeiten.',
          fix: 'Jeder Benutzer: Erstellen Sie unter Bibliothek → Meeting-Planer eine Terminplanungsseite.',
        },
      },
    },
    hosts: {
      title: 'Kalender der Gastgeber',
      tried: 'Bis zu drei Terminplanungsseiten gelesen, zuerst die mit mehreren Gastgebern.',
      outcomes: {
        online: {
          found: (details) =>
            `Gastgeber online: ${count(details, 'hosts')} von ${count(details, 'hosts')}, auf ${count(details, 'pages')} von ${count(details, 'allPages')} Seiten.`,
          means: 'Was bei ihnen gebucht wird, kommt in ihrem Kalender an.',
        },
        offline: {
          found: (details) =>
            `${count(details, 'offline')} von ${count(details, 'hosts')} Gastgebern ${isOne(details, 'offline') ? 'ist' : 'sind'} offline${details['people'] ? `: ${told(details, 'people')}` : ''}.`,
          means:
            'Eine Buchung bei ihnen sieht erfolgreich aus und bucht nichts. Die Karte warnt davor.',
          fix: 'Der Gastgeber: Verknüpfen Sie den Kalender unter Einstellungen → Allgemein → Kalender neu.',
        },
      },
    },
    owner: {
      title: 'Sie als Zuständige',
      tried: 'Sie in der Liste der Zuständigen gesucht.',
      outcomes: {
        found: {
          found: 'Sie stehen in der Liste.',
          means: 'Sie sind zuständig für alles, was Sie buchen und protokollieren.',
        },
        missing: {
          found: 'Sie stehen nicht in der Liste.',
          means:
            'Sie können kein Meeting organisieren, und für das, was Sie protokollieren, ist niemand zuständig.',
          fix: 'Super-Admin: Geben Sie dem Benutzer unter Einstellungen → Benutzer & Teams Zugriff auf das CRM.',
        },
      },
    },
    'default-page': {
      title: 'Ihre Standard-Terminplanungsseite',
      tried: 'Ihre Seiten in der Liste der Terminplanungsseiten gesucht.',
      outcomes: {
        found: {
          found: (details) =>
            details['page'] ? `Es ist „${told(details, 'page')}“.` : 'Sie haben eine.',
          means: 'Die Buchungskarte öffnet sich mit ihr.',
        },
        'not-default': {
          found: 'Sie haben Seiten, aber keine ist der Standard.',
          means: 'Die Buchungskarte wählt keine Ihrer Seiten vor. Sie wählen jedes Mal eine aus.',
          fix: 'Sie: Legen Sie unter Bibliothek → Meeting-Planer eine Ihrer Seiten als Standard fest.',
        },
        none: {
          found: 'Sie haben keine Terminplanungsseite.',
          means: 'Die Buchungskarte bietet nur Seiten anderer Benutzer an.',
          fix: 'Sie: Erstellen Sie unter Bibliothek → Meeting-Planer eine Terminplanungsseite.',
        },
      },
    },
    'contact-emails': {
      title: 'E-Mail-Adressen von Kontakten',
      tried: 'Die Kontakte ohne E-Mail-Adresse gezählt.',
      outcomes: {
        complete: {
          found: 'Alle Kontakte haben eine.',
          means: 'Mit jedem Kontakt kann gebucht werden.',
        },
        incomplete: {
          found: (details) =>
            `${count(details)} ${isOne(details) ? 'Kontakt hat' : 'Kontakte haben'} keine E-Mail-Adresse.`,
          means: 'Auf einer Terminplanungsseite geht es erst, wenn jemand eine Adresse einträgt.',
          fix: 'Zuständige der Kontakte: Filtern Sie Kontakte nach „E-Mail ist unbekannt“.',
        },
      },
    },
    'contact-zones': {
      title: 'Zeitzonen von Kontakten',
      tried: 'Die Kontakte gezählt, für die HubSpot keine Zeitzone kennt.',
      outcomes: {
        complete: {
          found: 'Alle Kontakte haben eine.',
          means: 'Jede Zeit wird für beide Seiten angezeigt.',
        },
        incomplete: {
          found: (details) =>
            `${count(details)} ${isOne(details) ? 'Kontakt hat' : 'Kontakte haben'} keine Zeitzone.`,
          means: 'Für sie wird nur die eigene Zeit angezeigt. Eine Zeitzone wird nie geraten.',
          fix: 'Zuständige der Kontakte: Filtern Sie Kontakte nach „Zeitzone ist unbekannt“.',
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
          fix: 'Entwickler: Setzen Sie HUBSPOT_API_VERSION auf eine neuere Version und stellen Sie die App bereit.',
        },
        ended: {
          found: (details) =>
            `${told(details, 'version')} wird seit ${monthIn(details, 'until', 'de')} nicht mehr unterstützt.`,
          means: 'HubSpot antwortet noch, garantiert aber nichts mehr.',
          fix: 'Entwickler: Setzen Sie HUBSPOT_API_VERSION auf eine neuere Version und stellen Sie die App bereit.',
        },
      },
    },
    'rate-limit': {
      title: 'Limits für API-Anfragen',
      tried: 'Die Limits in HubSpots Antworten gelesen.',
      outcomes: {
        ample: { found: left, means: 'Die Karten laden ohne Wartezeit.' },
        scarce: {
          found: left,
          means:
            'Öffnen mehrere Benutzer die Karten gleichzeitig, müssen manche warten oder sehen einen Fehler.',
          fix: 'Super-Admin: Unter Entwicklung → Überwachung → API-Aufrufe sehen Sie, welche App am meisten verbraucht.',
        },
        exceeded: {
          found: (details) =>
            told(details, 'policy') === 'DAILY'
              ? 'HubSpot hat eine Anfrage abgelehnt: Das Tageslimit ist erreicht.'
              : 'HubSpot hat eine Anfrage abgelehnt: Es waren zu viele auf einmal.',
          means: 'Die Karten zeigen einen Fehler, bis wieder Platz ist.',
          fix: 'Super-Admin: Unter Entwicklung → Überwachung → API-Aufrufe sehen Sie, welche App am meisten verbraucht.',
        },
      },
    },
    clock: {
      title: 'Uhr der App',
      tried: 'Die Uhr der App mit dem Datum von HubSpots Antworten verglichen.',
      outcomes: {
        right: {
          found: 'Beide stimmen auf die Minute überein.',
          means: 'Was vergangen ist und was ansteht, stimmt.',
        },
        off: {
          found: (details) =>
            `Die Uhr der App geht ${count(details, 'seconds')} Sekunden ${told(details, 'direction') === 'ahead' ? 'vor' : 'nach'}.`,
          means: 'Termine und Meetings wechseln zum falschen Zeitpunkt von „Anstehend“ zu „Offen“.',
          fix: 'HubSpot-Support: Die App läuft auf HubSpots Servern. Betreiben Sie sie selbst, stellen Sie dort die Uhr.',
        },
      },
    },
  },
  unknown: {
    'token-refused': {
      found: 'HubSpot lehnt das Token der App ab.',
      fix: 'Beheben Sie zuerst „Zugang zu diesem Account“ und prüfen Sie dann erneut.',
    },
    'scope-missing': {
      found: 'Der App fehlt die Berechtigung, das zu prüfen.',
      fix: 'Installieren Sie die App neu, damit sie die Berechtigung bekommt, und prüfen Sie dann erneut.',
    },
    'not-activated': {
      found: 'Termine sind nicht aktiviert.',
      fix: 'Aktivieren Sie sie zuerst und prüfen Sie dann erneut.',
    },
    'rate-limited': {
      found: 'HubSpot hat die Anfrage abgelehnt: Es waren zu viele auf einmal.',
      fix: 'Warten Sie ein paar Sekunden und prüfen Sie dann erneut.',
    },
    'no-answer': {
      found: 'HubSpot hat nicht rechtzeitig geantwortet.',
      fix: 'Prüfen Sie es gleich erneut. Wenn es so bleibt, sehen Sie auf status.hubspot.com nach.',
    },
    refused: {
      found: 'HubSpot hat etwas geantwortet, was die Prüfung nicht versteht.',
      fix: 'Prüfen Sie erneut. Wenn es so bleibt, kopieren Sie den Bericht für den HubSpot-Support.',
    },
    'not-told': {
      found: 'HubSpot sagt es nicht, und die Prüfung schreibt nichts, um es herauszufinden.',
      fix: 'Noch nichts zu tun. Fehlt etwas, meldet es die erste Änderung in einer Karte.',
    },
    'no-user': {
      found: 'HubSpot hat nicht gesagt, wer angemeldet ist.',
      fix: 'Laden Sie die Seite neu und prüfen Sie dann erneut.',
    },
    'no-pages': {
      found: 'Es gibt keine Terminplanungsseite.',
      fix: 'Erstellen Sie zuerst eine und prüfen Sie dann erneut.',
    },
    'too-many': {
      found: 'Der Account ist zu groß für eine Prüfung.',
      fix: 'Nichts zu tun. Die Karten brauchen es nicht.',
    },
  },
  newerOutcome: {
    found: 'Die App hat etwas gefunden, was diese Seite noch nicht kennt.',
    means: 'Diese Seite ist veraltet.',
    fix: 'Laden Sie die Seite neu.',
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
