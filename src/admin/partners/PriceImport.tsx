'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { sendFile } from '@/src/admin/shared/sendFile'
import { type ImportedCard, PriceFileForm, type PriceFileQuery } from './PriceFileForm'
import { type PricePlan, PricePlanTable } from './PricePlanTable'

type Looked = { file: File; query: PriceFileQuery; plan: PricePlan }

/** From the file to the draft: hand it in, look at what each row does, take it in. */
export const PriceImport = ({ card }: { card: ImportedCard }) => {
  const router = useRouter()
  const [looked, setLooked] = useState<Looked | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const look = async (file: File, query: PriceFileQuery) => {
    setBusy(true)
    setLooked(null)
    const asked = new URLSearchParams({ ...query, file_name: file.name })
    const { body, detail } = await sendFile<PricePlan>(`/rate-cards/${card.id}/price-imports/check?${asked}`, file)
    setBusy(false)
    setProblem(detail)
    if (body) setLooked({ file, query, plan: body })
  }
  const take = async (onlyGood: boolean) => {
    if (!looked) return
    const { file, query, plan } = looked
    setBusy(true)
    const asked = new URLSearchParams({
      ...query,
      file_name: file.name,
      digest: plan.digest,
      only_good: String(onlyGood),
    })
    const { body, detail } = await sendFile<{ version_id: string; number: number }>(
      `/rate-cards/${card.id}/price-imports?${asked}`,
      file,
    )
    setBusy(false)
    if (!body) return setProblem(detail)
    toast.success(`The prices are in the draft of version ${body.number}. Look it over and activate it.`)
    router.push(`/admin/collections/rate-card-versions/${body.version_id}`)
  }
  return (
    <div className="price-import">
      <PriceFileForm card={card} isBusy={isBusy} onFile={(file, query) => void look(file, query)} />
      <div role="status" aria-live="polite">
        {problem && <p className="price-import__problem">{problem}</p>}
      </div>
      {looked && <PricePlanTable plan={looked.plan} isBusy={isBusy} onTake={(onlyGood) => void take(onlyGood)} />}
    </div>
  )
}
