// InOrder: works on several items at once and hands over the results in the order of the items.
//
//   InOrder<Document, std::string> line(threads, Extract, Print);
//   for (Document& document : documents) line.Add(std::move(document));
//   line.Finish();
//
// So the bytes that come out do not depend on the number of threads.
#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <semaphore>
#include <utility>

#include "graph/base/result.h"

namespace tripleloom {

// `work` runs on up to `threads` threads at once; `take` runs on the caller's thread, one result
// after the other, during Add and Finish. One InOrder, one caller.
template <class Item, class Made>
class InOrder {
 public:
  using Work = std::function<Made(const Item&)>;
  using Take = std::function<Status(Made)>;

  InOrder(int threads, Work work, Take take)
      : ahead_(static_cast<size_t>(threads) * kAheadPerThread),
        work_(std::move(work)),
        take_(std::move(take)),
        free_(threads) {}

  // Puts the item to work; may hand over earlier results. Errors: the first one of `take`, after
  // which nothing more may be added.
  Status Add(Item item) {
    if (ahead_ == kAheadPerThread) return take_(work_(item));  // one thread: this one
    pending_.push_back(std::async(std::launch::async, &InOrder::Run, this, std::move(item)));
    return pending_.size() < ahead_ ? Status{} : TakeFirst();
  }

  // Hands over what is left. Errors: the first one of `take`.
  Status Finish() {
    while (!pending_.empty()) {
      if (const Status taken = TakeFirst(); !taken) return taken;
    }
    return {};
  }

 private:
  // Items begun or waiting for each thread: enough that a long one does not stop the others.
  static constexpr size_t kAheadPerThread = 4;

  Made Run(const Item& item) {
    free_.acquire();
    const auto release = [this](void*) { free_.release(); };
    const std::unique_ptr<void, decltype(release)> guard(this, release);
    return work_(item);
  }

  Status TakeFirst() {
    std::future<Made> first = std::move(pending_.front());
    pending_.pop_front();
    return take_(first.get());
  }

  size_t ahead_;
  Work work_;
  Take take_;
  std::counting_semaphore<> free_;
  std::deque<std::future<Made>> pending_;  // last: its threads use what stands above
};

}  // namespace tripleloom
