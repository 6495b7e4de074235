/** Query and body names whose values never reach a log, an error or a receipt. */
const SECRET_NAMES =
  'access_token|refresh_token|appsecret|app_secret|client_secret|secret|token|upload_token|password|encodingaeskey|signature|msg_signature'

const inQuery = new RegExp(`((?<![\\w-])(?:${SECRET_NAMES})=)[^&#\\s"'<>]+`, 'gi')
const inJson = new RegExp(`("(?:${SECRET_NAMES})"\\s*:\\s*")(?:[^"\\\\]|\\\\.)*"`, 'gi')
const inHeader = /(authorization:?\s*(?:oauth2|bearer|basic)\s+)\S+/gi

/**
 * The text with every token and secret blanked: by the name it travels under, and by its value where
 * that is known. Values shorter than 6 characters are left alone, they would blank ordinary words.
 */
export const redact = (text: string, secrets: readonly string[] = []): string => {
  const named = text.replace(inQuery, '$1***').replace(inJson, '$1***"').replace(inHeader, '$1***')
  return secrets
    .filter((secret) => secret.length >= 6)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, secret) => hide(rest, secret), named)
}

const hide = (text: string, secret: string): string =>
  [secret, encodeURIComponent(secret)].reduce((rest, form) => rest.split(form).join('***'), text)
