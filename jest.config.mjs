export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  // A busy machine makes MongoDB stand-ins wait for minutes; what hangs still ends.
  testTimeout: 240_000,
  // Modules of a file that is done stay in memory: near the heap's limit a worker does nothing but collect garbage.
  workerIdleMemoryLimit: '1500MB',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  coverageProvider: 'v8',
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@publishers/(.*)$': '<rootDir>/publishers/$1',
    '^@media/(.*)$': '<rootDir>/media/$1',
  },
}
