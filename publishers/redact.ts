/**
 * Names whose values never reach a log, an error or a receipt, with any of the platforms' spellings: `access_token`,
 * `accessToken`, `access-token`, `authorizer_refresh_token`. `code` is left out of the plain names: it is what error codes
 * are called too.
 */
const COMPOUND =
  '[\\w-]{0,40}(?:(?:access|refresh|client|upload|oauth|user)[-_]?token|(?:app|client|account)[-_]?secret|aes[-_]?key|api[-_]?key|(?:msg|douyin)[-_]signature)'
const NAME = `(?:${COMPOUND}|(?:\\w{1,20}_)?ticket|secret|token|password|passwd|signature)`

const rule = (pattern: string): RegExp => new RegExp(pattern, 'gi')
const START = '(?<![\\w-])'

/** Each keeps its first group; what comes after it is blanked, up to the end of the text where the answer was cut off. */
const RULES: readonly RegExp[] = [
  // A query or a form, also one that was encoded whole.
  rule(`(${START}${NAME}(?:=|%3D))(?:(?!%26)[^&#\\s"'<>\\\\])+`),
  // An authorisation code: in an address, or long enough to be no error code.
  rule(`((?<=[?&]|%3F|%26)(?:auth_)?code(?:=|%3D))(?:(?!%26)[^&#\\s"'<>\\\\])+`),
  rule(`("(?:auth_)?code"\\s*:\\s*")(?!\\d+")[^"\\\\\\s]{16,}`),
  rule(`("${NAME}"\\s*:\\s*")(?:[^"\\\\]|\\\\[\\s\\S])*(?:\\\\$)?`),
  rule(`("${NAME}"\\s*:\\s*)-?\\d[\\d.eE+]*`),
  // JSON inside JSON.
  rule(`(\\\\+"${NAME}\\\\+"\\s*:\\s*\\\\+")(?:[^"\\\\]|\\\\+[^"\\\\])*`),
  rule(`('${NAME}'\\s*:\\s*')[^']*`),
  rule(`(&quot;${NAME}&quot;\\s*:\\s*(?:&quot;)?)[^&\\s,}]+`),
  // Headers, and words of a platform: `access-token: …`.
  rule(`(${START}${COMPOUND}\\s*[:：]\\s*)[^\\s,;"'<>&]{6,}`),
  rule(
    `(${START}(?:proxy-)?authorization["']?\\s*[:=]?\\s*["']?(?:oauth2|bearer|basic|jwt)\\s+)[^\\s"']+`,
  ),
  rule(`(${START}(?:set-)?cookie["']?\\s*:\\s*["']?)[^"'\\r\\n]+`),
  rule(`(<(?:${NAME}|encrypt)>\\s*(?:<!\\[CDATA\\[)?)[^<\\]]+`),
  // A part of a multipart body.
  rule(`(name="${NAME}"[^\\r\\n]*(?:\\r?\\n[^\\r\\n]+)*\\r?\\n\\r?\\n)[^\\r\\n]+`),
]

/**
 * The text with every token and secret blanked: by the name it travels under, and by its value where
 * that is known. Values shorter than 6 characters are left alone, they would blank ordinary words.
 */
export const redact = (text: string, secrets: readonly string[] = []): string => {
  const hidden = secrets
    .filter((secret) => secret.length >= 6)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, secret) => hide(rest, secret), text)
  return RULES.reduce((rest, each) => rest.replace(each, '$1***'), hidden)
}

/** The spellings a value has on its way: in an address, in a form, in JSON (slashes escaped or not), in HTML. */
const spellings = (secret: string): string[] => {
  const encoded = encodeURIComponent(secret)
  const json = JSON.stringify(secret).slice(1, -1)
  const html = secret.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
  const all = [
    secret,
    encoded,
    encoded.replace(/%20/g, '+'),
    json,
    json.replace(/\//g, '\\/'),
    html,
  ]
  return [...new Set([...all, encoded.replace(/%../g, (code) => code.toLowerCase())])]
}

const hide = (text: string, secret: string): string =>
  spellings(secret).reduce((rest, form) => rest.split(form).join('***'), text)
