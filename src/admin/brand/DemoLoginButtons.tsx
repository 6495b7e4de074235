'use client'

type Login = { email: string; name: string; role: string }

export const DemoLoginButtons = ({ logins, password }: { logins: Login[]; password: string }) => (
  <ul className="gm-demo__list">
    {logins.map((login) => (
      <li key={login.email}>
        <button
          className="gm-demo__login"
          onClick={() => fill(login.email, password)}
          type="button"
        >
          <strong>{login.name}</strong>
          <span>{login.role}</span>
          <code>{login.email}</code>
        </button>
      </li>
    ))}
  </ul>
)

/** The login form is Payload's own and keeps its state to itself; it hears what a person would type. */
function fill(email: string, password: string): void {
  type('field-email', email)
  type('field-password', password)
  document
    .querySelector<HTMLButtonElement>(
      '.login__form button[type="submit"], .login__form .form-submit button',
    )
    ?.focus()
}

function type(id: string, value: string): void {
  const input = document.getElementById(id)
  if (!(input instanceof HTMLInputElement)) return
  // React overrides the element's own setter and would not notice a plain assignment.
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  set?.call(input, value)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}
