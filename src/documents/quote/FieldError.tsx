/** @jsxImportSource preact */

/** Why a field was refused, tied to it by its id. */
export const FieldError = ({ id, text }: { id: string; text: string }) => (
  <p class="field-error" id={id}>
    {text}
  </p>
)
