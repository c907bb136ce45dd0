/** Lets identical work that is under way be waited for instead of done again. */
export interface InFlight<Result> {
  /** Starts the work, or joins the same work that has started and not ended. */
  share(key: string, start: () => Promise<Result>): Promise<Result>;
  /** Lets nobody join what is under way now: it may have read what has since been written. */
  forget(): void;
}

/** Remembers work by its key for as long as it is under way, and not a moment longer. */
export function shareInFlight<Result>(): InFlight<Result> {
  const underWay = new Map<string, Promise<Result>>();
  return {
    share(key, start) {
      const joined = underWay.get(key);
      if (joined) return joined;
      const result = start();
      underWay.set(key, result);
      const end = () => {
        if (underWay.get(key) === result) underWay.delete(key);
      };
      result.then(end, end);
      return result;
    },
    forget: () => underWay.clear(),
  };
}
