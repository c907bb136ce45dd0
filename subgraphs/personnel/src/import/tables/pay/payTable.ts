import {
  columnTypes,
  defineTable,
  reportedOnColumn,
  validFromColumn,
  validToColumn,
} from '@haicap/intake';
import { payMeasure } from '../../columns/options.ts';
import { payComponent } from '../../columns/payComponent.ts';
import { personColumn } from '../../columns/shared.ts';

/** Components of people's pay, in their time (hệ số lương, phụ cấp). */
export const payTable = defineTable({
  name: 'pay',
  title: { vi: 'Lương, phụ cấp', en: 'Pay' },
  key: ['person', 'component', 'validFrom'],
  columns: [
    personColumn,
    {
      field: 'component',
      headers: { vi: 'Khoản', en: 'Component', aliases: ['Loại phụ cấp', 'Loại khoản'] },
      description: { vi: 'Lương hoặc loại phụ cấp.', en: 'The salary or the kind of allowance.' },
      required: true,
      example: 'Lương',
      type: payComponent,
    },
    {
      field: 'measure',
      headers: { vi: 'Cách tính', en: 'Measure' },
      description: { vi: 'Giá trị được hiểu thế nào.', en: 'How the value is to be read.' },
      required: true,
      example: 'Hệ số',
      type: payMeasure,
    },
    {
      field: 'value',
      headers: { vi: 'Giá trị', en: 'Value' },
      description: {
        vi: 'Hệ số, phần trăm hoặc số tiền.',
        en: 'A coefficient, a percentage or dong.',
      },
      required: true,
      sensitive: true,
      example: '4,65',
      type: columnTypes.decimal({ scale: 4, min: '0', max: '9999999999' }),
    },
    validFromColumn,
    validToColumn,
    reportedOnColumn,
  ],
});
