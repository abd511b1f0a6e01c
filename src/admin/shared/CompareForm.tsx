import './compareForm.scss'

type Props = {
  /** What the choice is called in the address. */
  name: string
  label: string
  choices: readonly { id: string; text: string }[]
  chosen: string | undefined
}

/** Asks what a page's subject is to be compared with, by a form that needs no script. */
export const CompareForm = ({ name, label, choices, chosen }: Props) => (
  <form method="get" className="compare-form">
    <label htmlFor={name}>{label}</label>
    <select id={name} name={name} defaultValue={chosen}>
      {choices.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
    <button type="submit" className="btn btn--style-secondary btn--size-medium btn--withoutPopup">
      Compare
    </button>
  </form>
)
