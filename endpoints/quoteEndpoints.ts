import type { Endpoint } from '@/src/platform/http/endpoint'
import { acceptForm } from './customer/quote/acceptForm'
import { acceptQuote } from './customer/quote/acceptQuote'
import { askQuestion } from './customer/quote/askQuestion'
import { declineForm } from './customer/quote/declineForm'
import { declineQuote } from './customer/quote/declineQuote'
import { getQuote } from './customer/quote/getQuote'
import { questionForm } from './customer/quote/questionForm'
import { quoteAttachment } from './customer/quote/quoteAttachment'
import { quoteCalendar } from './customer/quote/quoteCalendar'
import { quotePage } from './customer/quote/quotePage'
import { quotePdf } from './customer/quote/quotePdf'
import { answerApproval, askApproval, overrideWarning } from './staff/quote/approvals'
import { attachmentEndpoints } from './staff/quote/attachmentEndpoints'
import { compareVersions } from './staff/quote/compareVersions'
import { componentsOnDates } from './staff/quote/componentsOnDates'
import { copyTourDays } from './staff/quote/copyTourDays'
import { createQuote } from './staff/quote/createQuote'
import { getTrip } from './staff/quote/getTrip'
import { libraryEndpoints } from './staff/quote/libraryEndpoints'
import { listComponents } from './staff/quote/listComponents'
import { listTexts } from './staff/quote/listTexts'
import { openManyVersions } from './staff/quote/openManyVersions'
import { openVersion } from './staff/quote/openVersion'
import { previewVersion } from './staff/quote/previewVersion'
import { priceGroups } from './staff/quote/priceGroups'
import { priceTrip } from './staff/quote/priceTrip'
import { quoteLink } from './staff/quote/quoteLink'
import { readOffer } from './staff/quote/readOffer'
import { recordDeposit } from './staff/quote/recordDeposit'
import { reissueQuoteLink } from './staff/quote/reissueQuoteLink'
import { previewRequote, requote } from './staff/quote/requote'
import { revokeQuoteLink } from './staff/quote/revokeQuoteLink'
import { saveTrip } from './staff/quote/saveTrip'
import { sendVersion } from './staff/quote/sendVersion'
import { showFxBlastRadius, showRateCardBlastRadius } from './staff/quote/showBlastRadius'
import { showMarkup } from './staff/quote/showMarkup'
import { versionStanding } from './staff/quote/versionStanding'
import { withdrawQuote } from './staff/quote/withdrawQuote'

/** Quotes: for customers by their link, and for staff. */
export const quoteEndpoints: Endpoint[] = [
  getQuote,
  acceptQuote,
  declineQuote,
  quotePdf,
  quoteCalendar,
  quoteAttachment,
  askQuestion,
  quotePage,
  acceptForm,
  declineForm,
  questionForm,
  createQuote,
  copyTourDays,
  // Before the door of one quote, which would take `bulk` for an id.
  openManyVersions,
  openVersion,
  previewRequote,
  requote,
  compareVersions,
  previewVersion,
  sendVersion,
  versionStanding,
  askApproval,
  answerApproval,
  overrideWarning,
  ...attachmentEndpoints,
  quoteLink,
  reissueQuoteLink,
  revokeQuoteLink,
  withdrawQuote,
  readOffer,
  recordDeposit,
  getTrip,
  priceTrip,
  saveTrip,
  priceGroups,
  listComponents,
  componentsOnDates,
  showMarkup,
  listTexts,
  ...libraryEndpoints,
  showRateCardBlastRadius,
  showFxBlastRadius,
]
