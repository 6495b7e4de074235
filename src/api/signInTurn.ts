/**
 * Payload keeps a person's sessions as one list that each sign-in reads and writes whole: of two at the same moment the
 * first is lost, and its token is refused. So the sign-ins of one person wait for each other. In this process; the
 * embedded database has one web process.
 */
export async function inSignInTurn<Result>(
  request: Request,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!isSignIn(request)) return work()
  const person = await personIn(request)
  const before = turns.get(person) ?? Promise.resolve()
  const turn = before.then(work)
  const done = turn.then(
    () => undefined,
    () => undefined,
  )
  turns.set(person, done)
  try {
    return await turn
  } finally {
    if (turns.get(person) === done) turns.delete(person)
  }
}

const turns = new Map<string, Promise<void>>()

const isSignIn = ({ method, url }: Request): boolean =>
  method === 'POST' && /^\/api\/users\/login\/?$/.test(new URL(url).pathname)

/** The address in a JSON body, or in the panel's form that carries one; whoever writes it otherwise shares a turn. */
async function personIn(request: Request): Promise<string> {
  const text = await request.clone().text()
  const [, email = ''] = /"email"\s*:\s*"([^"]{1,200})"/.exec(text) ?? []
  return email.toLowerCase()
}
