/** @jsxImportSource preact */
import type { QuoteView } from '@/src/domain/quote/quoteView'
import { AdvisorCard } from '../shared/AdvisorCard'
import { CompanyFooter } from '../shared/CompanyFooter'
import { DayList } from '../shared/DayList'
import { htmlPage } from '../shared/htmlPage'
import { labelsFor } from '../shared/labels/labelsFor'
import { photoCredits } from '../shared/photoCredits'
import { RouteSection } from '../shared/RouteSection'
import { AcceptBar } from './AcceptBar'
import { AnswerSection } from './AnswerSection'
import { AttachmentsSection } from './AttachmentsSection'
import { ChangesSection } from './ChangesSection'
import { ChoiceSection } from './ChoiceSection'
import { Inclusions } from './Inclusions'
import { PriceSection } from './PriceSection'
import { picturesOf } from './picturesOf'
import { QuestionForm } from './QuestionForm'
import { QuoteFacts } from './QuoteFacts'
import { QuoteHero } from './QuoteHero'
import { QuoteLetter } from './QuoteLetter'
import { QuoteNotices } from './QuoteNotices'
import type { QuoteForm, QuoteNotice, QuotePageActions } from './quotePageTypes'
import { quoteState } from './quoteState'
import { StaysSection } from './Stays'
import { TermsSection } from './TermsSection'
import { TransitBlock } from './TransitBlock'

type QuotePage = { view: QuoteView; actions: QuotePageActions; form?: QuoteForm; notice?: QuoteNotice }

/** The page behind a customer's quote link, in every state of the quote; complete without JavaScript. */
export const quotePage = ({ view, actions, form, notice }: QuotePage): string => {
  const labels = labelsFor(view.language)
  const state = quoteState(view)
  const parts = { view, labels }
  return htmlPage({
    language: view.language,
    title: `${view.title} · ${view.company.name}`,
    bodyClass: `quote quote-${state}`,
    children: (
      <>
        <QuoteHero {...parts} />
        <main id="content">
          <div class="offer">
            <QuoteNotices
              {...parts}
              state={state}
              actions={actions}
              notice={notice}
              hasErrors={Boolean(form?.errors.some((field) => field !== 'question'))}
            />
            <ChangesSection {...parts} />
            <QuoteLetter {...parts} />
            <QuoteFacts {...parts} />
            <RouteSection route={view.route} labels={labels} />
            <section class="days" aria-labelledby="days-title">
              <h2 id="days-title" class="section-title wrap">
                {labels.itinerary}
              </h2>
              <TransitBlock title={labels.arrival} transit={view.arrival} labels={labels} class="wrap" />
              <DayList days={view.days} language={view.language} labels={labels} />
              <TransitBlock title={labels.departure} transit={view.departure} labels={labels} class="wrap" />
            </section>
            <StaysSection {...parts} />
            <Inclusions {...parts} />
            <ChoiceSection {...parts} state={state} pageUrl={actions.pageUrl} />
            <PriceSection {...parts} />
            <AttachmentsSection {...parts} urlOf={actions.attachmentUrl} />
            <TermsSection {...parts} />
            {state === 'open' && <AcceptBar {...parts} />}
          </div>
          <AnswerSection {...parts} state={state} actions={actions} form={form} />
          <AdvisorCard advisor={view.advisor} company={view.company} labels={labels} />
          {state !== 'preview' && actions.question && (
            <QuestionForm {...parts} question={actions.question} form={form} />
          )}
        </main>
        <CompanyFooter company={view.company} labels={labels} credits={photoCredits(picturesOf(view))} />
      </>
    ),
  })
}
