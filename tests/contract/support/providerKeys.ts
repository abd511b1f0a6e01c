const value = (name: string): string | null => process.env[name] || null

/** Keys of the providers' own test modes; a suite that needs one is registered only when it is set. */
export const providerKeys = {
  stripe: value('CONTRACT_STRIPE_SECRET_KEY'),
  postmark: value('CONTRACT_POSTMARK_SERVER_TOKEN'),
  postmarkFrom: value('CONTRACT_POSTMARK_FROM'),
  twilioAccountSid: value('CONTRACT_TWILIO_ACCOUNT_SID'),
  twilioAuthToken: value('CONTRACT_TWILIO_AUTH_TOKEN'),
}
