import { describe, expect, it } from 'vitest';
import { outcomePhrases } from './outcome-phrases.ts';
import { readMeaning, readOption } from './read-outcome.ts';

describe('a name', () => {
  it.each([
    [
      'scheduled',
      'SCHEDULED',
      'Scheduled',
      'Geplant',
      'Bestätigt',
      'BESTAETIGT',
      'planifié',
      'Agendada',
    ],
    ['scheduled', 'Inbokad', 'Planlagt', 'Umówione', 'PLANLANDI', 'ajoitettu', 'Termin vereinbart'],
    [
      'scheduled',
      '1. Geplant',
      '2 - Scheduled',
      '📅 Scheduled',
      'Appointment scheduled',
      'Gepland',
    ],
    [
      'completed',
      'COMPLETED',
      'Held',
      'Took place',
      'Stattgefunden',
      'hat stattgefunden',
      'Fand statt',
    ],
    ['completed', 'Wahrgenommen', 'durchgefuehrt', 'terminé', 'Réalisée', 'A eu lieu', 'concluído'],
    [
      'completed',
      'Si è svolta',
      'Afgerond',
      'Genomförd',
      'Gjennomført',
      'Odbyło się',
      'Toteutunut',
    ],
    [
      'completed',
      '✅ Completed',
      'Done!',
      'Meeting was held',
      'ＣＯＭＰＬＥＴＥＤ',
      '完了',
      'ﬁnished',
    ],
    [
      'rescheduled',
      'RESCHEDULED',
      'Re-scheduled',
      'Postponed',
      'Verschoben',
      'reporté',
      'Rinviato',
    ],
    ['rescheduled', 'reprogramado', 'Verplaatst', 'Ombokad', 'Udskudt', 'Przełożone', 'Adiada'],
    ['no-show', 'NO_SHOW', 'No show', 'No-Show', 'noshow', 'did not attend', "Didn't show up"],
    [
      'no-show',
      'Nicht erschienen',
      'absent',
      'Ne s’est pas présenté',
      'No asistió',
      'Não compareceu',
    ],
    ['no-show', 'Niet verschenen', 'Uteblev', 'Mødte ikke op', 'Ei saapunut', 'Customer no-show'],
    [
      'cancelled',
      'CANCELED',
      'Cancelled',
      'CANCELLED',
      'Abgesagt',
      'Storniert',
      'Entfallen',
      'annulé',
    ],
    ['cancelled', 'Annullato', 'geannuleerd', 'Avbokad', 'aflyst', 'Avlyst', 'peruttu', 'odwołane'],
    [
      'cancelled',
      'İPTAL EDİLDİ',
      'Zrušeno',
      'Canceled by customer',
      'Vom Kunden abgesagt',
      '❌ Canceled',
    ],
    [
      'cancelled',
      'Cancelled (host)',
      'Termin abgesagt',
      'Rendez-vous annulé',
      'Kunde hat abgesagt',
    ],
    [
      'completed',
      'Réunion terminée',
      'RENDEZ-VOUS TERMINÉ',
      'Møtet gjennomført',
      'Mødet er afholdt',
      'Has taken place',
      'Ukończono',
      '¡Celebrada!',
    ],
    ['rescheduled', 'Réunion reportée', 'rdv reporté', 'Mötet flyttat', 'Reporté par le client'],
    ['no-show', 'Klient nieobecny', 'Zákazník nepřišel', 'Müşteri gelmedi', 'Paciente ausente'],
  ])('means %s: %s, %s, %s and the like', (meaning, ...names) => {
    expect(names.map((name) => [name, readMeaning(name)])).toEqual(
      names.map((name) => [name, meaning]),
    );
  });

  it.each([
    [
      'negations before',
      'Not held',
      'Never happened',
      'No-one attended',
      'Non tenu',
      'Ej genomförd',
    ],
    [
      'negations in it',
      'Unattended',
      'un-attended',
      'Incomplete',
      'Uncancelled',
      'Nicht stattgefunden',
    ],
    [
      'negations after',
      'Fand nicht statt',
      'Held: no',
      'Completed (not)',
      'Niet doorgegaan',
      'N’a pas eu lieu',
    ],
    ['short forms', "wasn't completed", 'wasn’t held', 'Isnt done', 'hasn’t been confirmed'],
    [
      'what is not so yet',
      'To be confirmed',
      'Not yet scheduled',
      'Pending',
      'Unconfirmed',
      'Zu bestätigen',
    ],
    [
      'a part',
      'Partly done',
      'Half completed',
      '50% completed',
      'Teilweise stattgefunden',
      'Almost done',
    ],
    [
      'more than that',
      'Attended, wrong person',
      'Ghosted us',
      'No show - rescheduled',
      'Held & invoiced',
    ],
    ['alternatives', 'Completed/No show', 'Canceled or moved', 'Abgesagt/Verschoben'],
    ['doubts', 'done?', 'Completed (?)', '~done', '!Done', 'Done*', 'c̶o̶m̶p̶l̶e̶t̶e̶d̶'],
    [
      'other words',
      'Household',
      'Upheld',
      'Withheld',
      'Held up',
      'Rebooked',
      'Overbooked',
      'Vorgeplant',
    ],
    [
      'other words',
      'Uncompleted',
      'Showroom',
      'Missed call-back',
      'Termine',
      'Reporte',
      'Überführt',
    ],
    ['signs that do not fit', '❌ Completed', '🚫 Held', '🎉 Done', '✅', '✅ No show'],
    ['our own absence', 'Host no-show', 'No show by us', 'Rep did not attend'],
    ['a past plan', 'Was scheduled', 'War geplant'],
    [
      'what did not take place',
      'Non réalisée',
      'No se realizó',
      'mai avvenuto',
      'nao realizado',
      'Ikke afholdt',
      'aldri holdt',
      'Ei toteutunut',
      'Nie odbyło się',
      'nedokončeno',
      'Tamamlanmadı',
      '未完了',
      '完成不了',
      'Réunion non terminée',
      'ägde rum ej',
      'hölls inte',
      'Held = no',
      'completed:false',
      '0 attended',
      '0 - Completed',
    ],
    [
      'what is nearly or to be so',
      'presque terminé',
      'casi terminado',
      'fast fertig',
      'noch zu erledigen',
      'à effectuer',
      'da svolgere',
      'neredeyse tamamlandı',
      'ほぼ完了',
      '完了予定',
      '待完成',
      'c0mpleted',
      'Complеted',
      '❎ Completed',
    ],
    [
      'another word without its accents',
      'Réunion termine',
      'Rdv reporte',
      'Termine durch den Gast',
    ],
    ['nothing', '', '   ', '-', '…', '42', 'x'.repeat(500)],
  ])('means nothing certain where it tells of %s', (_what, ...names) => {
    expect(names.map((name) => [name, readMeaning(name)])).toEqual(
      names.map((name) => [name, null]),
    );
  });

  it('has one meaning, whatever the language it is read in', () => {
    const all = outcomePhrases.flatMap(({ means, said }) =>
      Object.values(said).flatMap((list) =>
        list.split(', ').map((phrase) => [phrase.replace('!', ''), means]),
      ),
    );

    expect(all.map(([phrase = '']) => [phrase, readMeaning(phrase)])).toEqual(all);
  });
});

describe('an option', () => {
  it.each([
    ['COMPLETED', 'Completed', 'completed'],
    ['COMPLETED', 'Hat stattgefunden', 'completed'],
    ['COMPLETED', 'Not held', 'other'],
    ['COMPLETED', 'Canceled', 'other'],
    ['COMPLETED', 'Irgendwie', 'other'],
    ['NO_SHOW', 'Attended', 'other'],
    ['opt_17', 'No show', 'no-show'],
    ['8812', 'Durchgeführt', 'completed'],
    ['completed_2', 'Completed', 'completed'],
    ['not_held', 'Held', 'other'],
    ['partly done', 'Done', 'other'],
    ['SCHEDULED', '', 'scheduled'],
    ['CANCELED', 'Cancelled', 'cancelled'],
  ])('%s called "%s" means %s', (value, label, category) => {
    expect(readOption(value, label)).toBe(category);
  });
});
