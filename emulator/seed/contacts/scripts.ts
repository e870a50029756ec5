import type { SeedBuilder } from '../seed-builder.ts';

/** Contacts and items in Arabic, Japanese and emoji. */
export function seedScripts(seed: SeedBuilder): void {
  seedArabic(seed);
  seedJapanese(seed);
  seedEmoji(seed);
}

function seedArabic(seed: SeedBuilder): void {
  const id = '107';
  seed.meeting(id, {
    title: 'عرض المنتج (Demo v2.1)',
    start: seed.at(-3, '10:00'),
    body: '<p dir="rtl">مراجعة العرض والأسعار لعام 2027.</p>',
    zoom: '86544550107',
  });
  seed.meeting(id, {
    title: 'توقيع العقد',
    start: seed.at(2, '09:30'),
    location: 'الرياض، طريق الملك فهد',
  });
  seed.appointment(id, { name: 'جلسة تدريب للفريق', start: seed.at(5, '11:00') });
  seed.appointment(id, { name: 'زيارة المتجر', start: seed.at(-9, '12:00'), status: 'COMPLETED' });
}

function seedJapanese(seed: SeedBuilder): void {
  const id = '108';
  seed.meeting(id, {
    title: '導入に関する打ち合わせ',
    start: seed.at(-6, '08:00'),
    outcome: 'COMPLETED',
    body: '<p>現行システムの確認と移行計画。</p>',
  });
  seed.meeting(id, { title: '四半期レビュー', start: seed.at(4, '08:30'), zoom: '86544550108' });
  seed.appointment(id, { name: '操作研修(第1回)', start: seed.at(7, '07:00'), minutes: 120 });
}

function seedEmoji(seed: SeedBuilder): void {
  const id = '109';
  seed.meeting(id, {
    title: '🚀 Kick-off 👩‍💻👨‍👩‍👧‍👦',
    start: seed.at(-4, '13:00'),
    outcome: 'COMPLETED',
  });
  seed.meeting(id, { title: '🇳🇱 Design crit ✍🏽', start: seed.at(-1, '10:30') });
  seed.appointment(id, { name: '📸 Photo shoot', start: seed.at(3, '09:00'), minutes: 240 });
}
