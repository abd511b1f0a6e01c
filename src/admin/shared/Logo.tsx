/** The word mark of the login page. */
export const Logo = () => (
  <span className="word-mark">
    <span className="word-mark__name">
      Chapter<span className="word-mark__number">2</span>
    </span>
    <span className="word-mark__line">The back office</span>
  </span>
)
