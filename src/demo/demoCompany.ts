/** The demo's company settings; everything in them says that it is a demo. */
export const demoCompany = {
  address: '1 Example Quay, Hanoi (demo address)',
  phone: '+84 24 0000 0000',
  website: 'https://www.chapter2.example',
  registration: 'Demo licence 00-000',
  bankDetails:
    'Demo Bank, Hanoi\nAccount name: Chapter2 Demo\nAccount: 0000 0000 0000\nPlease name the booking reference.',
  terms: [
    'These are the terms of a demonstration; nothing can be bought here.',
    'A booking is made when the deposit of 30 % has arrived. The balance is due 45 days before the journey begins; for a journey that begins sooner, everything is due at once.',
    'You may withdraw at any time in writing. Until 45 days before the start we keep the deposit, until 15 days half of the price, after that all of it, less what our partners give back.',
    'We may change the order of days or a hotel for one of the same standard when weather or safety ask for it, and tell you at once.',
    'Please insure yourself against cancellation, illness and the cost of a flight home.',
  ].join('\n\n'),
}
