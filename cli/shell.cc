// `tripleloom shell GRAPH`: one question a line, in the language of `query`. Each line becomes a
// command line of `query`, so that nothing is understood in two ways.
#include "cli/shell.h"

#include <algorithm>
#include <csignal>
#include <ctime>
#include <filesystem>
#include <optional>

#include "cli/line_reader.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/query.h"
#include "cli/query_stop.h"
#include "graph/census.h"
#include "graph/store.h"

namespace tripleloom {
namespace {

constexpr char kHelp[] =
    "Ask in words:            who founded Lumen Press?\n"
    "or with holes:           \"Ada Verne\" ?did ?what        ?who:Person found ?; ...\n"
    "or by a question:        about NAME   path NAME OTHER   between NAME OTHER   said NAME\n"
    "                         timeline NAME   explain NAME   sources PATTERN\n"
    "                         contradictions   top   communities   stats   sparql QUERY\n"
    "Options stand at the end: --why --limit N --format csv ...\n"
    "help --all               everything that there is\n"
    "quit                     or Ctrl-D\n"
    "Tab completes names and relations, the arrows go back to earlier lines, Ctrl-C stops a "
    "search.\n";

// Words between blanks; quotes hold them together and go away.
std::vector<std::string> ShellWords(std::string_view line) {
  std::vector<std::string> words;
  std::optional<std::string> word;
  char quote = 0;
  for (const char c : line) {
    if (quote != 0 ? c == quote : (c == '"' || c == '\'') && !word) {
      quote = quote == 0 ? c : 0;
      if (!word) word.emplace();
    } else if (quote == 0 && (c == ' ' || c == '\t')) {
      if (word) words.push_back(*word);
      word.reset();
    } else {
      if (!word) word.emplace();
      *word += c;
    }
  }
  if (word) words.push_back(*word);
  return words;
}

std::string_view Trimmed(std::string_view text) {
  const size_t begin = text.find_first_not_of(" \t");
  if (begin == text.npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

// Where the options begin: " --" and a letter, outside quotes.
size_t OptionsOf(std::string_view line) {
  bool quoted = false;
  for (size_t i = 0; i + 3 < line.size(); ++i) {
    if (line[i] == '"') quoted = !quoted;
    const char letter = line[i + 3];
    if (!quoted && line.substr(i, 3) == " --" && letter >= 'a' && letter <= 'z') return i;
  }
  return line.size();
}

// Nothing where it fails or is interrupted: completion is a help, not an answer.
CompletionWords WordsOf(const std::string& path) {
  CompletionWords words;
  words.questions = QuestionNames();
  std::sort(words.questions.begin(), words.questions.end());
  QueryStop stop(0);
  const Result<Store> store = Store::Open(path, Store::Mode::kRead);
  if (!store) return words;
  store->StopWhen([&stop] { return stop.Now(); });
  Result<Vocabulary> vocabulary = VocabularyOf(*store);
  if (vocabulary) {
    words.names = std::move(vocabulary->names);
    words.relations = std::move(vocabulary->relations);
  }
  return words;
}

// Holds Ctrl-C back while it lives: a search asks for it (query_stop.h), all else need not end.
class InterruptsHeld {
 public:
  InterruptsHeld() {
    sigemptyset(&interrupt_);
    sigaddset(&interrupt_, SIGINT);
    pthread_sigmask(SIG_BLOCK, &interrupt_, &before_);
  }
  ~InterruptsHeld() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  InterruptsHeld(const InterruptsHeld&) = delete;
  InterruptsHeld& operator=(const InterruptsHeld&) = delete;

  // Forgets those that came.
  void Forget() const {
    const timespec none{};
    while (sigtimedwait(&interrupt_, nullptr, &none) > 0) {
    }
  }

 private:
  sigset_t interrupt_;
  sigset_t before_;
};

int Ask(const std::string& store, const std::vector<std::string>& words) {
  std::vector<const char*> arguments = {"tripleloom", "query", store.c_str()};
  for (const std::string& word : words) arguments.push_back(word.c_str());
  const Invocation invocation =
      ParseCommandLine(static_cast<int>(arguments.size()), arguments.data());
  return invocation.run ? invocation.run() : invocation.status;
}

}  // namespace

std::vector<std::string> QuestionNames() {
  return {"about",   "path", "between",     "timeline", "said",    "explain", "contradictions",
          "sources", "top",  "communities", "stats",    "pattern", "sparql"};
}

std::vector<std::string> QuestionWords(std::string_view line) {
  line = Trimmed(line);
  const std::string first(line.substr(0, line.find_first_of(" \t")));
  const std::vector<std::string> names = QuestionNames();
  const bool known = std::find(names.begin(), names.end(), first) != names.end();
  const bool whole = !known || first == "pattern" || first == "sparql";
  if (!whole) return ShellWords(line);
  const size_t options = OptionsOf(line);
  const std::string_view text = line.substr(0, options).substr(known ? first.size() : 0);
  std::vector<std::string> words = {known ? first : "pattern", std::string(Trimmed(text))};
  for (std::string& word : ShellWords(line.substr(options))) words.push_back(std::move(word));
  return words;
}

int Shell(const ShellOptions& options) {
  {
    const Result<Store> store = Store::Open(options.store, Store::Mode::kRead);
    if (!store) return Refuse(store.error());
  }
  std::optional<CompletionWords> words;  // read when first asked for
  const auto complete = [&](std::string_view line) {
    if (!words) words = WordsOf(options.store);
    return Complete(line, *words);
  };
  const std::string prompt = std::filesystem::path(options.store).stem().string() + "> ";
  const InterruptsHeld held;
  LineReader reader({prompt, StateFile("history"), complete});
  if (reader.interactive()) Tell("Ask a question; help tells how, quit or Ctrl-D ends.");
  int status = kDone;
  while (const std::optional<std::string> line = reader.Next()) {
    const std::string_view text = Trimmed(*line);
    if (text.empty() || text.starts_with('#')) continue;
    if (text == "quit" || text == "exit") break;
    held.Forget();
    if (text == "help") {
      status = PrintAndFinish(kHelp);
    } else {
      status = Ask(options.store,
                   text == "help --all" ? std::vector<std::string>{"--help"} : QuestionWords(text));
    }
  }
  return status;
}

}  // namespace tripleloom
