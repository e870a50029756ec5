import { watch } from 'node:fs';
import path from 'node:path';

export type ChangedParts = {
  cards: boolean;
  functions: boolean;
};

const settleMs = 120;

/** What has to be built again after a file below `src/app` has changed. */
export function affectedParts(file: string): ChangedParts {
  const parts = file.split(path.sep);
  if (parts.includes('dist') || parts.includes('node_modules') || /\.test\.tsx?$/.test(file)) {
    return { cards: false, functions: false };
  }
  if (!/\.(tsx?|json)$/.test(file)) return { cards: false, functions: false };
  const [area, name] = parts;
  const isShared = area === 'packages' && (name === 'domain' || name === 'contracts');
  return {
    cards: ['cards', 'pages', 'settings'].includes(area ?? '') || isShared,
    functions: area === 'functions' || area === 'packages',
  };
}

/** Calls `onChange` once files have settled, and not again before it is done. Returns the way to stop. */
export function watchSources(
  appDir: string,
  onChange: (parts: ChangedParts) => Promise<void>,
): () => void {
  let changed: ChangedParts = { cards: false, functions: false };
  let timer: NodeJS.Timeout | undefined;
  let isBuilding = false;

  const build = async () => {
    if (isBuilding) return;
    const parts = changed;
    if (!parts.cards && !parts.functions) return;
    changed = { cards: false, functions: false };
    isBuilding = true;
    await onChange(parts);
    isBuilding = false;
    void build();
  };

  const watcher = watch(appDir, { recursive: true }, (_event, file) => {
    if (file === null) return;
    const parts = affectedParts(file);
    changed = {
      cards: changed.cards || parts.cards,
      functions: changed.functions || parts.functions,
    };
    clearTimeout(timer);
    timer = setTimeout(() => void build(), settleMs);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
