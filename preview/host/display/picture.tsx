const calendar =
  'M20 30h80v60H20zM20 46h80M40 22v16M80 22v16M36 58h10M56 58h10M76 58h8M36 72h10M56 72h10';
const warning = 'M60 20l44 74H16zM60 46v24M60 80v2';
const padlock = 'M34 52h52v40H34zM44 52V40a16 16 0 0 1 32 0v12M60 68v10';
const chart = 'M20 92h80M32 92V64M52 92V44M72 92V56M92 92V30';
const checklist = 'M30 22h60v72H30zM42 42l5 5 8-9M64 42h16M42 62l5 5 8-9M64 62h16';

const drawings: Record<string, string> = {
  meetings: calendar,
  task: checklist,
  error: warning,
  support: warning,
  lock: padlock,
};

/** Stands in for HubSpot's illustrations: the same place and size, drawn in a few strokes. */
export function Picture({ name, width }: { name: string; width: number }) {
  return (
    <svg
      className="hs-picture"
      viewBox="0 0 120 110"
      style={{ maxWidth: Math.min(width, 130) }}
      aria-hidden="true"
      data-picture={name}
    >
      <circle cx="60" cy="58" r="48" />
      <path d={drawings[name] ?? chart} />
    </svg>
  );
}
