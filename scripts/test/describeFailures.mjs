/**
 * What failed, briefly and at the end, where whoever reads a long log finds it.
 * @param result jest's JSON report
 * @returns one line a failed test: its name and the first lines of why
 */
export function describeFailures(result) {
  return result.testResults.flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed')
    if (file.status === 'failed' && failed.length === 0)
      return [`failed: ${file.name} could not run: ${briefly(file.message)}`]
    return failed.map(
      ({ fullName, failureMessages }) =>
        `failed: ${fullName}: ${briefly(failureMessages[0] ?? '')}`,
    )
  })
}

// Colours would only be noise in a log that nobody sees on a terminal.
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g')

const briefly = (message) =>
  message
    .replace(colours, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('at '))
    .slice(0, 6)
    .join(' | ')
