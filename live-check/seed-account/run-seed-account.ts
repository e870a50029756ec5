import { AppError } from '@app/domain/app-error';
import { createHubSpotClient } from '@app/hubspot/client';
import { readOptions, UsageError } from '../../scripts/command-line.ts';
import { readLiveEnvironment } from '../read-arguments.ts';
import { readAccountType } from './account-type.ts';
import { ForeignContactError } from './find-seeded.ts';
import { removeDemo } from './remove-demo.ts';
import { seedDemo } from './seed-demo.ts';

export const usage = 'npm run seed-account -- [--remove] [--yes]';

/** How a run ended: the exit code of the command, and what it says. */
export type SeedRun = { exitCode: 0 | 1; text: string };

const deadlineMs = 120_000;

/**
 * Seeds the account or, with `--remove`, takes the demo away again.
 * @throws UsageError also for an account that is not known to be a developer test account, without `--yes`.
 */
export async function runSeedAccount(args: string[], env: NodeJS.ProcessEnv): Promise<SeedRun> {
  const { remove, yes } = readOptions({
    args,
    options: {
      remove: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
    },
  }).values;
  const environment = readLiveEnvironment(env);
  const deadline = { at: Date.now() + deadlineMs, now: Date.now };
  const hubspot = createHubSpotClient(environment, deadline);
  const accountType = yes ? 'DEVELOPER_TEST' : await readAccountType(hubspot);
  if (accountType !== 'DEVELOPER_TEST') {
    const kind = accountType ?? 'of a kind that HubSpot does not tell';
    throw new UsageError(
      `This account is ${kind}, not a developer test account. To go on all the same, add --yes.`,
    );
  }
  try {
    if (remove) {
      const { contacts, items, others } = await removeDemo(hubspot);
      const kept = others === 0 ? '' : ` ${others} items on them that are not of the demo stay.`;
      return { exitCode: 0, text: `Removed ${contacts} contacts and ${items} items.${kept}` };
    }
    const { contactIds, created, updated, hasAppointments } = await seedDemo(hubspot, new Date());
    const without = hasAppointments ? '' : ' Appointments are not activated and were left out.';
    const text = `The demo is there: contacts ${contactIds.join(', ')}; ${created} items created, ${updated} brought up to date.${without}`;
    return { exitCode: 0, text };
  } catch (error) {
    const again = 'Run it again to go on where it stopped.';
    if (error instanceof ForeignContactError) return { exitCode: 1, text: error.message };
    if (error instanceof AppError) return { exitCode: 1, text: `${wordsOf(error)} ${again}` };
    throw error;
  }
}

function wordsOf({ code, message, correlationId, details }: AppError): string {
  const property = details?.['property'];
  return [
    `${code}: ${message}`,
    ...(typeof property === 'string' ? [`Property: ${property}.`] : []),
    ...(correlationId === undefined ? [] : [`Correlation id: ${correlationId}.`]),
  ].join(' ');
}
