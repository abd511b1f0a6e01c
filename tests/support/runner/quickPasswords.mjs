import crypto from 'node:crypto'

const derive = crypto.pbkdf2

/**
 * Lets this process hash passwords in one round instead of Payload's 600,000: hundreds of staff members sign in during a
 * run, and what is tested is who may do what, not Payload's hash.
 */
export const hashPasswordsQuickly = () => {
  crypto.pbkdf2 = (password, salt, _rounds, length, digest, done) => derive(password, salt, 1, length, digest, done)
}
