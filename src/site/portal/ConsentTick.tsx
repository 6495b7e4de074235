'use client'

type Props = {
  privacy: { version: string; text: string }
  agrees: boolean
  change: (agrees: boolean) => void
  error?: string
}

/** What is agreed to stands beside the box and is read out with it. */
export const ConsentTick = ({ privacy, agrees, change, error }: Props) => (
  <div className={`tick${error ? ' is-wrong' : ''}`}>
    <input
      id="agree"
      type="checkbox"
      checked={agrees}
      aria-describedby={`agree-text${error ? ' agree-error' : ''}`}
      aria-invalid={error ? true : undefined}
      aria-required
      onChange={(event) => change(event.target.checked)}
    />
    <label htmlFor="agree">我已阅读并同意《个人信息处理说明》</label>
    <p className="statement-text" id="agree-text">
      {privacy.text} <small>（版本 {privacy.version}）</small>
    </p>
    {error && (
      <p className="error" id="agree-error" role="alert">
        {error}
      </p>
    )}
  </div>
)
