import { demoLogins } from '@/src/demo/demoLogins'
import { env } from '@/src/platform/env'

/** On the login page of a demo: whom to sign in as. Elsewhere nothing. */
export const DemoLogins = () => {
  if (!env().seedsDemoData || env().isProduction) return null
  return (
    <section className="demo-logins" aria-labelledby="demo-logins-title">
      <h2 id="demo-logins-title">This is a demo. Sign in as</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col">E-mail</th>
            <th scope="col">Password</th>
          </tr>
        </thead>
        <tbody>
          {demoLogins.map(({ name, email, password }) => (
            <tr key={email}>
              <th scope="row">{name}</th>
              <td>
                <code>{email}</code>
              </td>
              <td>
                <code>{password}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
