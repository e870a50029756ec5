import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { assumptions } from '../../live-check/assumptions.ts';
import { findingIds } from '../../src/app/packages/domain/src/setup-finding.ts';

const projectDir = join(import.meta.dirname, '../..');

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((name) => join(projectDir, name)),
  ...pagesBelow(join(projectDir, 'docs')),
].map((file) => ({ name: relative(projectDir, file), file, text: readFileSync(file, 'utf8') }));

const { scripts } = v.parse(
  v.object({ scripts: v.record(v.string(), v.string()) }),
  JSON.parse(readPage('package.json')),
);

/** npm's own, which need no script. */
const npmCommands = ['ci', 'install', 'audit'];

/** Made by whoever follows the page, and ignored by git. */
const madeLater = ['src/app/functions/.env', 'src/app/node_modules', 'live-check-report.json'];

/** Where a path on a page may begin. */
const roots = [projectDir, join(projectDir, 'src/app')];
const folders = new Set(roots.flatMap((root) => readdirSync(root)));

describe.each(pages)('$name', ({ file, text }) => {
  it('links to files and headings that exist', () => {
    const broken = linksOf(text).filter((link) => !isThere(file, link));

    expect(broken).toEqual([]);
  });

  it('names files and folders that exist', () => {
    const paths = inlineCode(text).filter(isPath);

    expect(paths.filter((path) => !roots.some((root) => exists(join(root, path))))).toEqual([]);
  });

  it('names commands that package.json has', () => {
    const commands = [...code(text).matchAll(/\bnpm (?:run )?(?:--silent )?([a-z][a-z:-]*)/g)];

    const unknown = commands
      .map(([, command = '']) => command)
      .filter((command) => !(command in scripts) && !npmCommands.includes(command));
    expect(unknown).toEqual([]);
  });
});

describe('the README', () => {
  it('explains every scope the app asks for, and no other', () => {
    const app = v.parse(
      v.object({ config: v.object({ auth: v.object({ requiredScopes: v.array(v.string()) }) }) }),
      JSON.parse(readPage('src/app/app-hsmeta.json')),
    );

    const rows = readPage('README.md').split('| Scope')[1]?.split('\n\n')[0] ?? '';
    const explained = rows
      .split('\n')
      .slice(2)
      .flatMap((row) => inlineCode(row.split('|')[1] ?? ''));
    expect(explained.sort()).toEqual(app.config.auth.requiredScopes.sort());
  });

  it('has folders in its layout that exist', () => {
    const layout = readPage('README.md').split('```\nsrc/app/')[1]?.split('```')[0] ?? '';

    const entries = layout.split('\n').slice(1).filter(Boolean);
    const paths = entries.flatMap((line) => {
      const folder = line.startsWith('  ') ? 'src/app' : '';
      const [names = ''] = line.trim().split(/ {2,}/);
      return names.split(' ').map((name) => join(folder, name));
    });
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !exists(join(projectDir, path)))).toEqual([]);
  });
});

it('has every finding of the setup check in the table about it, and their number', () => {
  const page = readPage('docs/setup-check.md');

  const named = inlineCode(page);
  expect(findingIds.filter((id) => !named.includes(id))).toEqual([]);
  expect(page).toContain(`There are ${findingIds.length} findings`);
});

it('counts what the live check tries', () => {
  const countOf = (need: string) => assumptions.filter(({ needs }) => needs === need).length;

  const page = readPage('docs/live-check.md').replace(/\s+/g, ' ');

  expect(page).toContain(
    `There are ${assumptions.length} assumptions: ${countOf('read')} are seen by reading, ` +
      `${countOf('write')} more with \`--write\` and ${countOf('book')} more with \`--book\`.`,
  );
});

function readPage(name: string): string {
  return readFileSync(join(projectDir, name), 'utf8');
}

function pagesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

function linksOf(text: string): string[] {
  const links = text.matchAll(/\]\(([^)\s]+)\)|\bsrc="([^"]+)"/g);
  return [...links]
    .map(([, link, image]) => link ?? image ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));
}

function isThere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  if (!existsSync(target)) return false;
  return anchor === undefined || anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
}

/** As GitHub makes them from headings. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

function inlineCode(text: string): string[] {
  return [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code = '']) => code,
  );
}

function code(text: string): string {
  const blocks = [...text.matchAll(/```[\s\S]*?```/g)].map(([block]) => block);
  return [...blocks, ...inlineCode(text)].join('\n');
}

function isPath(text: string): boolean {
  if (!/^[\w.-]+(\/[\w.*-]+)*\/?$/.test(text) || madeLater.includes(text)) return false;
  const [first = ''] = text.split('/');
  return /\.(tsx?|json|md|png)$/.test(text) || (text.includes('/') && folders.has(first));
}

/** Takes `*` in the last part of a path. */
function exists(path: string): boolean {
  if (!path.includes('*')) return existsSync(path);
  const [start = '', end = ''] = basename(path).split('*');
  const folder = dirname(path);
  return (
    existsSync(folder) &&
    readdirSync(folder).some((name) => name.startsWith(start) && name.endsWith(end))
  );
}
