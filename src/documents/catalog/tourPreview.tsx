/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string'
import type { TourDetail } from '@/src/domain/catalog/tourDetail'
import type { Language } from '@/src/domain/shared/language'
import type { Picture } from '@/src/domain/shared/picture'
import { DayList } from '../shared/DayList'
import { htmlPage } from '../shared/htmlPage'
import { labelsFor } from '../shared/labels/labelsFor'
import { Photo } from '../shared/Photo'
import { Prose } from '../shared/Prose'
import { photoCredits } from '../shared/photoCredits'
import { RouteSection } from '../shared/RouteSection'
import { siteAsset } from '../shared/siteAssets'
import { TourCardView } from './TourCardView'

/** A tour as it would be published now; `picture` is its card's, from the library. */
export type PreviewedTour = { tour: TourDetail; picture: Picture | null; language: Language }

const Lists = ({ tour, language }: PreviewedTour) => {
  const labels = labelsFor(language)
  const lists = [
    { title: labels.included, kind: 'in', items: tour.inclusions },
    { title: labels.notIncluded, kind: 'out', items: tour.exclusions },
  ].filter(({ items }) => items.length > 0)
  return lists.length === 0 ? null : (
    <section class="inclusions wrap">
      <h2 class="section-title">{labels.whatIsIncluded}</h2>
      <div class="inclusions-lists">
        {lists.map(({ title, kind, items }) => (
          <div key={kind}>
            <h3>{title}</h3>
            <ul class={`inclusions-${kind}`}>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

const Questions = ({ tour }: PreviewedTour) =>
  tour.faq.length === 0 ? null : (
    <section class="tour-faq wrap narrow">
      {tour.faq.map(({ question, answer }) => (
        <details key={question} open>
          <summary>{question}</summary>
          <Prose text={answer} />
        </details>
      ))}
    </section>
  )

const Shown = (previewed: PreviewedTour) => {
  const { tour, picture, language } = previewed
  const labels = labelsFor(language)
  return (
    <>
      <section class="tour-list wrap" aria-label="Card">
        <p class="eyebrow">In the list</p>
        <TourCardView card={tour} picture={picture} />
      </section>
      <header class={`hero ${picture ? '' : 'hero-plain'}`}>
        {picture && <Photo picture={picture} class="hero-photo" eager />}
        <div class="hero-text wrap">
          <p class="eyebrow">{tour.destinationCountry}</p>
          <h1>{tour.title}</h1>
          <p class="hero-facts">
            <span>{labels.days(tour.durationDays)}</span>
            {tour.priceFrom !== undefined && <span>US$ {tour.priceFrom.toLocaleString('en')}</span>}
            {tour.seasonality && <span>{tour.seasonality}</span>}
          </p>
        </div>
      </header>
      <div class="letter wrap">
        <div class="letter-text">
          <Prose text={tour.description || tour.shortDescription} />
        </div>
      </div>
      <RouteSection route={tour.route} labels={labelsFor(previewed.language)} />
      <section class="days">
        <h2 class="section-title wrap">{labels.itinerary}</h2>
        <DayList days={tour.days.map((day) => ({ ...day, date: null }))} language={language} labels={labels} />
      </section>
      <Lists {...previewed} />
      {tour.gallery.length > 0 && (
        <section class="tour-gallery wrap">
          {tour.gallery.map((each) => (
            <Photo key={each.url} picture={each} />
          ))}
        </section>
      )}
      <Questions {...previewed} />
      <p class="fine wrap tour-credits">{photoCredits([picture, ...tour.gallery]).join(' · ')}</p>
    </>
  )
}

/** The part of the preview that is drawn anew while somebody types. */
export const tourPreviewPart = (previewed: PreviewedTour): string => renderToString(<Shown {...previewed} />)

/** A page that shows a tour's card and page as a visitor would see them, and listens to the editor around it. */
export const tourPreview = (previewed: PreviewedTour): string =>
  htmlPage({
    language: previewed.language,
    title: `Preview: ${previewed.tour.title}`,
    bodyClass: 'tour',
    ownStyle: 'tour.css',
    children: (
      <>
        <main id="content" data-preview aria-live="off">
          <Shown {...previewed} />
        </main>
        <script src={siteAsset('preview.js').url} defer />
      </>
    ),
  })
