import * as migration_20261121_161306 from './20261121_161306';

export const migrations = [
  {
    up: migration_20261121_161306.up,
    down: migration_20261121_161306.down,
    name: '20261121_161306'
  },
];
