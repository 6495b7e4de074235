import * as migration_20261121_161306 from './20261121_161306';
import * as migration_20261121_203025_matrix from './20261121_203025_matrix';

export const migrations = [
  {
    up: migration_20261121_161306.up,
    down: migration_20261121_161306.down,
    name: '20261121_161306',
  },
  {
    up: migration_20261121_203025_matrix.up,
    down: migration_20261121_203025_matrix.down,
    name: '20261121_203025_matrix'
  },
];
