import * as migration_20261121_152344_init from './20261121_152344_init';

export const migrations = [
  {
    up: migration_20261121_152344_init.up,
    down: migration_20261121_152344_init.down,
    name: '20261121_152344_init'
  },
];
