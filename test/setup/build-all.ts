import { execFileSync } from 'node:child_process';

/**
 * Journeys in a browser and rehearsals of an upload take the built cards too. Built in a process of its own:
 * in this one `NODE_ENV` is `test`, for which React brings its development build along.
 */
export function setup(): void {
  const { NODE_ENV: _, ...env } = process.env;
  execFileSync('npm', ['run', '--silent', 'build'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
