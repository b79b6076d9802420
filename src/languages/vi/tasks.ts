import type { TaskWords } from '../tasks.ts';

export const tasks: TaskWords = {
  words: {
    done: 'Xong',
    'done-late': 'Xong, muộn',
    issued: 'Đã ban hành, chưa thấy báo cáo',
    'in-progress': 'Đang làm',
    silent: 'Không còn tin mới',
    overdue: 'Quá hạn, chưa thấy văn bản hoàn thành',
    'not-started': 'Chưa làm',
    unknown: 'Không rõ',
  },
  statuses: {
    'not-started': 'chưa làm',
    'in-progress': 'đang làm',
    issued: 'đã ban hành, chưa thấy báo cáo',
    done: 'xong',
    unknown: 'không rõ',
  },
  lateness: {
    firstMonth: 'không quá 1 tháng',
    upTo: (time) => `tối đa ${time}`,
    months: (least, most) => `${least}–${most} tháng`,
    between: (least, most) => `${least} đến ${most}`,
  },
  phrases: {
    done: ({ ends, unsure }) => (unsure ? 'xong, chưa rõ có muộn không' : ends ? 'xong, đúng hạn' : 'xong'),
    'done-late': ({ time }) => `xong, muộn ${time}`,
    issued: ({ ends, unsure, late, time }) => {
      const when = unsure ? 'chưa rõ có muộn không, ' : late ? `muộn ${time}, ` : ends ? 'trong hạn, ' : '';
      return `đã ban hành, ${when}chưa thấy báo cáo`;
    },
    'in-progress': ({ ends }) => (ends ? 'đang làm, còn trong hạn' : 'đang làm thường xuyên'),
    silent: ({ age }) => `không còn tin mới, tin gần nhất đã ${age}`,
    overdue: ({ time }) => `quá hạn ${time}, chưa thấy văn bản hoàn thành`,
    'not-started': ({ ends }) => (ends ? 'chưa làm, còn trong hạn' : 'chưa làm'),
    unknown: ({ time, passed }) => (passed ? `không rõ, hạn đã qua ${time}` : 'không rõ'),
  },
  sentences: {
    done: ({ done, deadline, ends, unsure, time }) =>
      unsure
        ? `Xong ${done}; hạn là ${deadline}. Nguồn không cho biết ngày nên chưa rõ có muộn không (${time}).`
        : `Xong ${done}${ends ? `, trong hạn (${deadline})` : ''}.`,
    'done-late': ({ done, deadline, time }) => `Xong ${done}, muộn ${time} so với hạn (${deadline}).`,
    'in-progress': ({ deadline, ends, newest }) =>
      `${ends ? `Hạn là ${deadline}` : 'Việc làm thường xuyên, không có ngày phải xong'}. Tin gần nhất (${newest}) cho thấy đang làm.`,
    issued: ({ done, deadline, ends, unsure, late, time }) => {
      const when = late
        ? `, muộn ${time} so với hạn (${deadline})`
        : ends && !unsure
          ? `, trong hạn (${deadline})`
          : '';
      const doubt = unsure ? ` Hạn là ${deadline}; nguồn không cho biết ngày nên chưa rõ có muộn không (${time}).` : '';
      return `Văn bản mà việc này nhằm tới đã ban hành ${done}${when}.${doubt} Chưa thấy sản phẩm mà nhiệm vụ yêu cầu, thường là báo cáo không công bố.`;
    },
    silent: ({ deadline, ends, newest, age }) =>
      `${ends ? `Hạn là ${deadline}. ` : ''}Tin gần nhất về chính việc này (${newest}) đã ${age}, nên không cho biết nay làm đến đâu.`,
    overdue: ({ deadline, time, newest, status }) =>
      `Hạn là ${deadline}, đã qua ${time}. Chưa thấy văn bản nào cho biết việc này đã hoàn thành; chưa thấy không có nghĩa là chưa làm. ${
        newest ? `Tin gần nhất (${newest}): ${status}.` : 'Chưa tìm thấy tin nào về chính việc này.'
      }`,
    'not-started': ({ deadline, ends, newest }) =>
      `${ends ? `Hạn là ${deadline}. ` : ''}Tin gần nhất (${newest}) cho biết chưa làm.`,
    unknown: ({ deadline, time, ends, passed, newest }) =>
      `${newest ? 'Các nguồn tìm được không đủ để biết việc này đã xong hay chưa.' : 'Chưa tìm thấy tin nào về việc này.'}${
        ends ? ` Hạn là ${deadline}${passed ? `, đã qua ${time}` : ''}.` : ''
      }`,
  },
  counted: {
    done: 'đã xong',
    'done-late': 'đã xong nhưng muộn',
    issued: 'đã ban hành mà chưa thấy báo cáo',
    'in-progress': 'đang làm',
    silent: 'không còn tin mới',
    overdue: 'quá hạn mà chưa thấy văn bản hoàn thành',
    'not-started': 'chưa làm',
    unknown: 'chưa rõ đã xong hay chưa',
  },
  unseen: '; chưa thấy không có nghĩa là chưa làm',
  answer: (total, list) => `Theo nguồn công khai, trong ${total} nhiệm vụ có ${list}.`,
};
