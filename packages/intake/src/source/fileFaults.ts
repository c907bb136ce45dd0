import { IntakeError } from '../IntakeError.ts';

/** What the system says of a file that cannot be read. */
export function unreadable(path: string, cause: NodeJS.ErrnoException): IntakeError {
  const { code, message } = cause;
  if (code === 'ENOENT') {
    const sentence = {
      vi: `Không có tệp ${path}.`,
      en: `The file ${path} is not there.`,
    };
    return new IntakeError('NOT_FOUND', sentence, { cause });
  }
  const isForbidden = code === 'EACCES' || code === 'EPERM';
  const sentence = isForbidden
    ? { vi: `Không có quyền đọc tệp ${path}.`, en: `The file ${path} may not be read.` }
    : {
        vi: `Không đọc được tệp ${path} (${code ?? message}).`,
        en: `The file ${path} cannot be read (${code ?? message}).`,
      };
  return new IntakeError('NOT_READABLE', sentence, { cause });
}

export function notAFile(path: string): IntakeError {
  return new IntakeError('NOT_A_FILE', {
    vi: `${path} không phải là tệp.`,
    en: `${path} is not a file.`,
  });
}

export function tooLarge(path: string, megabytes: number): IntakeError {
  return new IntakeError('TOO_LARGE', {
    vi: `${path} lớn hơn ${megabytes} MB: hãy tách thành nhiều tệp.`,
    en: `${path} is larger than ${megabytes} MB: split it into several files.`,
  });
}

export function oldExcel(name: string): IntakeError {
  return new IntakeError('OLD_EXCEL', {
    vi: `${name} theo định dạng Excel cũ: hãy lưu thành XLSX hoặc CSV.`,
    en: `${name} is of the old Excel format: save it as XLSX or CSV.`,
  });
}

export function passwordProtected(name: string): IntakeError {
  return new IntakeError('PROTECTED', {
    vi: `${name} được bảo vệ bằng mật khẩu: hãy lưu một bản không có mật khẩu.`,
    en: `${name} is protected by a password: save a copy without one.`,
  });
}

export function notXlsx(name: string, cause: Error): IntakeError {
  // The reader goes one call deeper for every piece of a sheet.
  if (cause instanceof RangeError || cause.cause instanceof RangeError) {
    const sentence = {
      vi: `${name} có trang tính quá lớn để đọc theo định dạng XLSX: hãy lưu thành "CSV UTF-8".`,
      en: `${name} has a sheet that is too large to be read as XLSX: save it as "CSV UTF-8".`,
    };
    return new IntakeError('TOO_LARGE', sentence, { cause });
  }
  const sentence = {
    vi: `Không đọc được ${name} theo định dạng XLSX: ${cause.message}.`,
    en: `${name} cannot be read as XLSX: ${cause.message}.`,
  };
  return new IntakeError('NOT_XLSX', sentence, { cause });
}

export function notUtf8(name: string): IntakeError {
  return new IntakeError('NOT_UTF8', {
    vi: `${name} không phải văn bản UTF-8: hãy lưu thành "CSV UTF-8" hoặc XLSX rồi nhập tệp đó.`,
    en: `${name} is not text in UTF-8: save it as "CSV UTF-8" or as XLSX and import that.`,
  });
}

/** `cause` names the line. */
export function notCsv(name: string, cause: Error): IntakeError {
  const sentence = {
    vi: `Không đọc được ${name} theo định dạng CSV: ${cause.message}`,
    en: `${name} cannot be read as CSV: ${cause.message}`,
  };
  return new IntakeError('NOT_CSV', sentence, { cause });
}
