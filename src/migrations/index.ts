import * as migration_20261121_161306 from './20261121_161306';
import * as migration_20261121_203025_matrix from './20261121_203025_matrix';
import * as migration_20261122_011158_kinds from './20261122_011158_kinds';
import * as migration_20261122_172008_comments from './20261122_172008_comments';

export const migrations = [
  {
    up: migration_20261121_161306.up,
    down: migration_20261121_161306.down,
    name: '20261121_161306',
  },
  {
    up: migration_20261121_203025_matrix.up,
    down: migration_20261121_203025_matrix.down,
    name: '20261121_203025_matrix',
  },
  {
    up: migration_20261122_011158_kinds.up,
    down: migration_20261122_011158_kinds.down,
    name: '20261122_011158_kinds',
  },
  {
    up: migration_20261122_172008_comments.up,
    down: migration_20261122_172008_comments.down,
    name: '20261122_172008_comments'
  },
];
