import { RE2JS } from 're2js'

/**
 * Patterns people write themselves. RE2's syntax and its promise: time grows with the text and never beyond, whatever
 * they write. One that is none throws here, when the table is compiled, not when a comment comes.
 */
export function patternMatcher(
  patterns: readonly string[],
): (text: string) => { pattern: string; start: number; end: number }[] {
  const compiled = patterns.map((pattern) => ({ pattern, matches: RE2JS.compile(pattern) }))
  return (text) =>
    compiled.flatMap(({ pattern, matches }) => {
      const hits: { pattern: string; start: number; end: number }[] = []
      const matcher = matches.matcher(text)
      // An empty match says nothing and would stand everywhere.
      while (matcher.find())
        if (matcher.end() > matcher.start())
          hits.push({ pattern, start: matcher.start(), end: matcher.end() })
      return hits
    })
}
