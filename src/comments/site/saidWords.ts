import crypto from 'node:crypto'
import { sealWords, unseal } from '@/access/secrets'
import { keyedHash } from '@/members/phone'

type Said = { said?: string; refused?: string }

/**
 * What a form was answered with travels in the address of the page that shows it. Signed, so that nobody makes a link on which the
 * house seems to say their words.
 */
export function saidQuery({ said, refused }: Said, secret: string): URLSearchParams {
  const query = new URLSearchParams()
  if (said) query.set('said', said)
  if (refused) query.set('refused', refused)
  query.set('seal', sealOf({ said, refused }, secret))
  return query
}

/** The words of an address that are ours; none of one that somebody else made. */
export function saidIn({ said, refused, seal }: Said & { seal?: string }, secret: string): Said {
  const expected = Buffer.from(sealOf({ said, refused }, secret))
  const given = Buffer.from(seal ?? '')
  const isOurs = given.length === expected.length && crypto.timingSafeEqual(given, expected)
  return isOurs ? { ...(said && { said }), ...(refused && { refused }) } : {}
}

/** What somebody wrote, on its way back into the form: in an address, which logs keep, nobody else reads it. */
export const wrappedText = (text: string, secret: string): string =>
  sealWords(text, ofForms(secret))

/** '' for what was not wrapped here, by `wrappedText` alone: this opens nothing else that is sealed. */
export function unwrappedText(given: string, secret: string): string {
  if (!given.startsWith('sealed:')) return ''
  try {
    return unseal(given, ofForms(secret))
  } catch {
    return ''
  }
}

const ofForms = (secret: string) => `form ${secret}`

const sealOf = ({ said = '', refused = '' }: Said, secret: string) =>
  keyedHash(JSON.stringify([said, refused]), secret, 'said').slice(0, 22)
