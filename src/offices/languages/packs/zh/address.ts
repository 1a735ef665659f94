import type { AddressForms } from '../../wording/address-forms.ts';

const title = (name: string) => [name, name, name, name] as const;
const called = (name: string) => [`${name}女士`, `${name}先生`, `各位${name}`, `各位${name}`] as const;

export const address: AddressForms = {
  titles: {
    speaker: title('议长'),
    'group-president': title('主席'),
    'group-secretary': title('秘书'),
    'secretary-general': title('秘书长'),
    chair: title('主席'),
    ambassador: title('大使'),
    minister: title('部长'),
    director: title('主任'),
    member: title('议员'),
    other: title('代表'),
  },
  vocatives: {
    speaker: called('议长'),
    'group-president': called('主席'),
    'group-secretary': called('秘书'),
    'secretary-general': called('秘书长'),
    chair: called('主席'),
    ambassador: ['大使阁下', '大使阁下', '各位大使阁下', '各位大使阁下'],
    minister: ['部长阁下', '部长阁下', '各位部长阁下', '各位部长阁下'],
    director: called('主任'),
    member: called('议员'),
    other: ['女士', '先生', '女士们', '先生们'],
  },
  opening: { female: '尊敬的{0}：', male: '尊敬的{0}：', many: '尊敬的{0}：' },
  vocativeJoiner: '、',
  closings: {
    standard: { one: '顺致崇高的敬意。', several: '顺致崇高的敬意。' },
    formal: { one: '{salutation}，顺致最崇高的敬意。', several: '{salutation}，我们谨致最崇高的敬意。' },
  },
  addressees: {
    line: '致：{posts}',
    posts: {
      speaker: '{of}议长',
      'group-president': '{of}主席',
      'group-secretary': '{of}秘书',
      'secretary-general': '{of}秘书长',
      chair: '{of}主席',
      ambassador: '{of}大使',
      minister: '{of}部长',
      director: '{of}主任',
      member: '{of}成员',
      other: '{of}代表',
    },
    units: { group: '小组', parliament: '成员议会', associate: '准成员', observer: '常驻观察员', partner: '伙伴' },
    all: '{organization}所有{units}',
    some: '{organization}{units}（{groups}）',
  },
};
