import { body } from '../review/kit'

export const consent = {
  purposes: ['profile', 'portrait', 'film'],
  textVersion: '2026-01',
  givenOn: '2026-03-01T00:00:00.000Z',
  givenBy: '本人',
}
/** A profile that may be submitted, with everything that must not come out. */
export const person = {
  title: '林拓',
  unit: '云帆重工',
  trade: '电焊工',
  industry: 'C',
  digest: '二十年焊一道缝。',
  body: body('他焊过的缝没有返工。'.repeat(90)),
  workingStatus: 'onDuty',
  statusSince: '2001-07-01T00:00:00.000Z',
  conditional: { forPublicity: true, gender: 'male', nation: '汉族', birthMonth: '1979-05' },
  honours: [
    { honour: 'N1', year: 2020, docNo: '中发〔2020〕1号', certificateNo: 'ZS-1' },
    { honour: 'P1', year: 2015, grantor: '示例省人民政府' },
  ],
  consent,
}
