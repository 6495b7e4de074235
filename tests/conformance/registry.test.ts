import { describe, expect, it } from '@jest/globals'
import { CHANNELS } from '@publishers/registry'
import { HARNESSES } from './harnesses'

describe('registry', () => {
  it('names every channel once', () => {
    const names = CHANNELS.map(({ manifest }) => manifest.channel)
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(CHANNELS.map(({ manifest }) => manifest.channel))('%s has a harness', (channel) => {
    expect(HARNESSES.map((harness) => harness.channel)).toContain(channel)
  })

  it.each(CHANNELS.map((channel) => [channel.manifest.channel, channel] as const))(
    '%s can do what its manifest promises',
    (_name, { manifest, ...verbs }) => {
      expect(Boolean(verbs.recall)).toBe(manifest.capabilities.recall)
      expect(Boolean(verbs.comments)).toBe(manifest.capabilities.comments)
      for (const verb of [verbs.render, verbs.validate, verbs.commit, verbs.observe])
        expect(verb).toBeInstanceOf(Function)
    },
  )

  it.each(CHANNELS.map((channel) => [channel.manifest.channel, channel.manifest] as const))(
    '%s has a dated manifest with a source, and Chinese and English words',
    (_name, manifest) => {
      expect(manifest.checkedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(Date.parse(manifest.checkedAt)).toBeLessThanOrEqual(Date.now() + 86_400_000)
      expect(manifest.source).not.toBe('')
      expect(URL.canParse(manifest.defaultBaseUrl)).toBe(true)
      for (const value of Object.values(manifest.limits)) expect(value).toBeGreaterThan(0)
      const fields = [...manifest.credentialFields, ...manifest.accountFields]
      for (const { label } of [manifest, ...fields]) {
        expect(label.zh).not.toBe('')
        expect(label.en).toMatch(/^[\x20-\x7e]+$/)
      }
      expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length)
    },
  )
})
