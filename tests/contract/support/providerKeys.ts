const value = (name: string): string | null => process.env[name] || null

/** Keys of the providers' own test modes; a suite that needs one is registered only when it is set. */
export const providerKeys = {
  stripe: value('CONTRACT_STRIPE_SECRET_KEY'),
  postmark: value('CONTRACT_POSTMARK_SERVER_TOKEN'),
  postmarkFrom: value('CONTRACT_POSTMARK_FROM'),
  twilioAccountSid: value('CONTRACT_TWILIO_ACCOUNT_SID'),
  twilioAuthToken: value('CONTRACT_TWILIO_AUTH_TOKEN'),
  s3Bucket: value('CONTRACT_S3_BUCKET'),
  s3Endpoint: value('CONTRACT_S3_ENDPOINT'),
  s3Region: value('CONTRACT_S3_REGION'),
  s3KeyId: value('CONTRACT_S3_ACCESS_KEY_ID'),
  s3Secret: value('CONTRACT_S3_SECRET_ACCESS_KEY'),
}
