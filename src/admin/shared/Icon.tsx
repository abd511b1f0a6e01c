/** The small mark of the panel's header. */
export const Icon = () => (
  <span className="small-mark" role="img" aria-label="Chapter2">
    C<span className="small-mark__number">2</span>
  </span>
)
