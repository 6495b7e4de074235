import config from '@payload-config'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints } from 'payload'
import { checkGraphql } from './checkGraphql'
import { checkRequest } from './checkRequest'
import { refusal } from './refusal'
import { inSignInTurn } from './signInTurn'

const graphql = GRAPHQL_POST(config)

/**
 * Every request to /api, wherever it came in: our own server, Next's route, a test. What is malformed is
 * refused here with a 4xx that says why, so that Payload's handlers see only well-formed requests.
 */
export async function handleApi(request: Request): Promise<Response> {
  const checked = await checkRequest(request)
  if (checked instanceof Response) return checked
  try {
    const response = isGraphql(checked)
      ? await answerGraphql(checked)
      : await inSignInTurn(checked, () => handleEndpoints({ config, request: checked }))
    response.headers.set('X-Content-Type-Options', 'nosniff')
    return response
  } catch (error) {
    // Bodies are parsed inside Payload's handlers; one that lies about its type or length ends here.
    const message = error instanceof Error ? error.message : ''
    if (/multipart|boundary|Unexpected end of form|JSON|form data|formdata/i.test(message)) {
      return refusal(400, '请求内容无法解析，请检查格式。')
    }
    throw error
  }
}

const isGraphql = (request: Request) => new URL(request.url).pathname === '/api/graphql'

async function answerGraphql(request: Request): Promise<Response> {
  if (request.method !== 'POST') return refusal(405, 'GraphQL 只接受 POST。')
  const refused = await checkGraphql(request.clone())
  return refused ?? graphql(request)
}
