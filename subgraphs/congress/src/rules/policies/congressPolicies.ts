import { choice, count } from '@haicap/domain-kit';

/** Readings of Directive 45-CT/TW and of what it replaced that the sources at hand leave open. */
export const CONGRESS_POLICIES = {
  communePilot: choice(['AS_ABOVE_BASE', 'NONE'], {
    source: 'Directive 45-CT/TW as summarised gives a pilot above the base and at the Centre alone',
    confidence: 'SILENT',
    vi: 'Đại hội điểm của xã, phường, đặc khu: như cấp trên trực tiếp cơ sở, hay không có.',
    en: 'Pilot congresses of communes: as those above the base, or none.',
  }),
  communeDelegates: choice(['AS_ABOVE_BASE', 'NOT_LIMITED'], {
    source:
      'Conclusion 118-KL/TW knows the level above the base; it is older than today’s communes',
    confidence: 'SILENT',
    vi: 'Số đại biểu đại hội xã, phường, đặc khu: như cấp trên trực tiếp cơ sở, hay không nêu mức.',
    en: 'Delegates of a commune’s congress: as above the base, or without a limit.',
  }),
  delegatesAboveBaseMost: count(300, {
    source: 'Conclusion 118-KL/TW, which Directive 45-CT/TW replaced; no newer figure is at hand',
    confidence: 'DISPUTED',
    vi: 'Số đại biểu nhiều nhất của đại hội cấp trên trực tiếp cơ sở.',
    en: 'The most delegates of a congress above the base.',
  }),
  delegatesCentralFewest: count(250, {
    source: 'Conclusion 118-KL/TW, which Directive 45-CT/TW replaced; no newer figure is at hand',
    confidence: 'DISPUTED',
    vi: 'Số đại biểu ít nhất của bốn đảng bộ cơ quan Trung ương.',
    en: 'The fewest delegates of the four party committees of central bodies.',
  }),
  delegatesCentralMost: count(450, {
    source: 'Conclusion 118-KL/TW, which Directive 45-CT/TW replaced; no newer figure is at hand',
    confidence: 'DISPUTED',
    vi: 'Số đại biểu nhiều nhất của bốn đảng bộ cơ quan Trung ương.',
    en: 'The most delegates of the four party committees of central bodies.',
  }),
  delegatesFromMembers: count(200, {
    source: 'Conclusion 118-KL/TW, which Directive 45-CT/TW replaced; no newer figure is at hand',
    confidence: 'DISPUTED',
    vi: 'Đảng bộ cơ sở có từ bao nhiêu đảng viên thì họp đại hội đại biểu.',
    en: 'From how many members on a base holds a congress of delegates.',
  }),
} as const;
