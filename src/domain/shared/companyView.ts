/** Who the customer deals with, as printed on pages, documents and mails. */
export type CompanyView = {
  name: string
  tagline: string
  address: string
  email: string
  phone: string
  website: string
  registration: string | null
}
