// Loaded before a product that journeys sign in to: they sign in a hundred times, and are not about Payload's hash.
import { hashPasswordsQuickly } from '../../support/runner/quickPasswords.mjs'

hashPasswordsQuickly()
