import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createFunctionRunner, type FunctionCall, type FunctionResult } from './run-function.ts';

/** What a card asks of one of the app's functions. */
export type ActionCall = Omit<FunctionCall, 'uid'> & {
  /** Such as `set-outcome`; the function that has it is looked up. */
  action: string;
  parameters?: object;
};

export type ActionRunner = {
  /** @throws Error where no built function has the action. */
  run(call: ActionCall): Promise<FunctionResult>;
  recycle(): void;
  close(): void;
};

/** Runs the actions of the app's built functions as HubSpot would for a card. */
export function createActionRunner(
  options: Parameters<typeof createFunctionRunner>[0],
): ActionRunner {
  const runner = createFunctionRunner(options);
  const functionOf = listActions(options.functionsDir);
  return {
    ...runner,
    run: ({ action, parameters, ...call }) => {
      const uid = functionOf.get(action);
      if (uid === undefined) throw new Error(`No built function has an action "${action}".`);
      return runner.run({ ...call, uid, parameters: { ...parameters, action } });
    },
  };
}

/** The actions of the functions in a folder of built ones, each with the uid of its function. */
export function listActions(functionsDir: string): Map<string, string> {
  const load = createRequire(import.meta.url);
  const files = existsSync(functionsDir) ? readdirSync(functionsDir) : [];
  return new Map(
    files
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => {
        const { actions = [] } = load(path.resolve(functionsDir, file)) as { actions?: string[] };
        return actions.map((action) => [action, path.basename(file, '.js')] as const);
      }),
  );
}
