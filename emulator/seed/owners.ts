import type { Owner } from '../account/account.ts';

export const ownerIds = {
  ben: '71000001',
  cleo: '71000002',
  dana: '71000003',
  emre: '71000004',
  frank: '71000005',
};

export const userIds = { ben: 61_000_001, cleo: 61_000_002 };

function owner(id: string, userId: number, firstName: string, lastName: string): Owner {
  return {
    id,
    userId,
    email: `${firstName}.${lastName}@fernwerk.example`.toLowerCase(),
    firstName,
    lastName,
    archived: false,
    createdAt: '2024-02-05T08:30:00.000Z',
    updatedAt: '2026-03-02T10:00:00.000Z',
  };
}

export const owners: readonly Owner[] = [
  owner(ownerIds.ben, userIds.ben, 'Ben', 'Ode'),
  owner(ownerIds.cleo, userIds.cleo, 'Cleo', 'Marsh'),
  owner(ownerIds.dana, 61_000_003, 'Dana', 'Whitfield'),
  owner(ownerIds.emre, 61_000_004, 'Emre', 'Aydin'),
  { ...owner(ownerIds.frank, 61_000_005, 'Frank', 'Osei'), archived: true },
];
