'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { ActionBar } from '@/src/admin/shared/ActionBar'
import { renewAnswers } from '@/src/admin/shared/useAnswer'
import type { TourOffer } from '@/src/domain/catalog/tourOfferMachine'
import type { TourStage } from '@/src/domain/catalog/tourStageMachine'
import { cancelPlanAction } from './cancelPlanAction'
import { useTourPublishing } from './useTourPublishing'

const why = { name: 'reason', label: 'Why', type: 'text' } as const
const alone = { ...why, label: 'Why, if you decide alone as a manager' }

/** What may be done to bring a tour on the website or off it, in its present state. */
export const TourPublishingActions = () => {
  const { id, data, hasPublishedDoc } = useDocumentInfo()
  const { plans, reviewers } = useTourPublishing()
  if (!id || !data) return null
  const [stage, offer] = [data.stage as TourStage, data.offer as TourOffer]
  const endpoint = `/tours/${id}`
  return (
    <ActionBar
      actions={[
        stage === 'draft' && {
          label: 'Submit for review',
          describe: 'Somebody else looks it over and publishes it, or sends it back. An edit makes it a draft again.',
          endpoint: `${endpoint}/submit`,
          fields: [
            {
              name: 'reviewer_id',
              label: 'Who looks it over',
              type: 'select',
              options: reviewers.map(({ id: value, name }) => ({ value, label: name })),
              hint: 'Anybody else who edits tours, when you choose nobody.',
            },
            { name: 'note', label: 'For the reviewer', type: 'textarea' },
          ],
        },
        stage === 'in_review' && {
          label: 'Approve',
          tone: 'primary',
          describe: 'It is on the website within a second, exactly as you see it here.',
          endpoint: `${endpoint}/approve`,
          body: { seen: data.updatedAt },
          fields: [alone],
        },
        stage === 'in_review' && {
          label: 'Send back',
          describe: 'It is a draft again, and whoever submitted it is told what you write.',
          endpoint: `${endpoint}/send-back`,
          fields: [{ name: 'comment', label: 'What is to be changed', type: 'textarea', required: true }],
        },
        ...plans.map((plan) => ({ ...cancelPlanAction(plan), onDone: renewAnswers })),
        offer !== 'retired' && {
          label: 'Plan…',
          describe:
            'It goes on the website, or off it, by itself at that time. The checks run again then; you are told if they refuse.',
          endpoint: `${endpoint}/plans`,
          onDone: renewAnswers,
          fields: [
            {
              name: 'kind',
              label: 'What',
              type: 'select',
              required: true,
              defaultValue: stage === 'published' ? 'unpublish' : 'publish',
              options: [
                { value: 'publish', label: 'Publish' },
                { value: 'unpublish', label: 'Unpublish' },
              ],
            },
            { name: 'on', label: 'Day', type: 'date', required: true },
            { name: 'time', label: 'Time, where the team works', type: 'text', defaultValue: '09:00', required: true },
            alone,
          ],
        },
        offer === 'offered' &&
          hasPublishedDoc && {
            label: 'Pause',
            describe: 'It leaves the website within a second and comes back, unchanged, when you take it up again.',
            endpoint: `${endpoint}/pause`,
            fields: [why],
          },
        offer === 'paused' && {
          label: 'Take up again',
          tone: 'primary',
          describe: 'It is on the website again as it was.',
          endpoint: `${endpoint}/resume`,
        },
        offer !== 'retired' && {
          label: 'Retire',
          tone: 'danger',
          describe: 'It is never offered again. Its id stays taken; plans for it are cancelled. This cannot be undone.',
          endpoint: `${endpoint}/retire`,
          fields: [why, { name: 'redirect_to', label: 'Id of the tour its visitors are sent on to', type: 'text' }],
        },
      ]}
    />
  )
}
