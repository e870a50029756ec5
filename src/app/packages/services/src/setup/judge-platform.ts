import type { Finding } from '@app/domain/setup-finding';
import {
  clockOffsetMs,
  headRoomOf,
  type AnswerNote,
  type HeadRoom,
} from '@app/hubspot/answer-notes';
import type { ApiVersion } from '@app/hubspot/paths';
import { supportEnds } from '@app/hubspot/version-support';
import { blocked, found, unknown } from './finding.ts';
import { errorsOf, type AccountProbes } from './probe-account.ts';

/** The months before the end of support in which somebody should plan the change. */
const warningMonths = 6;
/** Below a fifth, opening a few cards at once meets the limit; below a tenth, the day will not suffice. */
const scarceShare = { burst: 0.2, daily: 0.1 };
/** An answer's date counts whole seconds and was some on its way. */
const toleratedMs = 60_000;

/** HubSpot's API as such: its version, what is left of its limits, and whether its clock agrees with ours. */
export function judgePlatform(
  version: ApiVersion,
  now: Date,
  answers: readonly AnswerNote[],
  probes: AccountProbes,
): Finding[] {
  return [judgeVersion(version, now), judgeLimit(answers, probes), judgeClock(answers, probes)];
}

function judgeVersion(version: ApiVersion, now: Date): Finding {
  const until = supportEnds[version];
  const details = { version, until };
  const monthsLeft = monthOf(until) - (now.getUTCFullYear() * 12 + now.getUTCMonth());
  if (monthsLeft < 0) return found('api-version', 'ended', details);
  return found('api-version', monthsLeft <= warningMonths ? 'ending' : 'supported', details);
}

function monthOf(yearAndMonth: string): number {
  const [year = 0, month = 0] = yearAndMonth.split('-').map(Number);
  return year * 12 + month - 1;
}

function judgeLimit(answers: readonly AnswerNote[], probes: AccountProbes): Finding {
  const id = 'rate-limit';
  const errors = errorsOf(probes);
  const limited = errors.find(({ code }) => code === 'RATE_LIMITED');
  if (limited !== undefined) {
    return found(id, 'exceeded', { policy: limited.details?.['policy'] ?? 'UNKNOWN' });
  }
  const room = headRoomOf(answers);
  const details = { ...detailsOf('burst', room.burst), ...detailsOf('daily', room.daily) };
  if (room.burst === null && room.daily === null) {
    return notTold(id, errors);
  }
  const isScarce = isBelow(room.burst, scarceShare.burst) || isBelow(room.daily, scarceShare.daily);
  return found(id, isScarce ? 'scarce' : 'ample', details);
}

function detailsOf(name: string, room: HeadRoom | null): Record<string, string> {
  if (room === null) return {};
  return { [`${name}Left`]: String(room.remaining), [`${name}Max`]: String(room.max) };
}

function isBelow(room: HeadRoom | null, share: number): boolean {
  return room !== null && room.remaining < room.max * share;
}

function judgeClock(answers: readonly AnswerNote[], probes: AccountProbes): Finding {
  const offset = clockOffsetMs(answers);
  if (offset === undefined) return notTold('clock', errorsOf(probes));
  const seconds = String(Math.round(Math.abs(offset) / 1_000));
  if (Math.abs(offset) <= toleratedMs) return found('clock', 'right', { seconds });
  return found('clock', 'off', { seconds, direction: offset > 0 ? 'behind' : 'ahead' });
}

/** Nothing was said, because nothing was answered or because answers do not bear it. */
function notTold(id: 'rate-limit' | 'clock', errors: ReturnType<typeof errorsOf>): Finding {
  const [first] = errors;
  return first === undefined ? unknown(id, 'not-told') : blocked(id, first);
}
