// One loop polls the three pipes of the command and a descriptor of the process, so that neither
// side ever waits for the other: input is written as the command takes it, both outputs are read as
// they come. The end of the process, not of its output, ends the loop, as a grandchild may hold the
// pipes open for ever.
//
// Each command leads a process group of its own, so that all it started can be killed. The kernel
// kills it too should this program die without a word.
#include "cli/subprocess.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>
#include <utility>

namespace tripleloom {
namespace {

using Clock = std::chrono::steady_clock;

constexpr size_t kTailBytes = 4096;        // of standard error that are kept for messages
constexpr size_t kErrorBytes = 128 << 10;  // read of it at once: more than a pipe holds

class Descriptor {
 public:
  explicit Descriptor(int fd = -1) : fd_(fd) {}
  Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  ~Descriptor() { Close(); }
  int get() const { return fd_; }
  bool open() const { return fd_ >= 0; }
  void Close() {
    if (fd_ >= 0) close(std::exchange(fd_, -1));
  }

 private:
  int fd_;
};

struct Pipe {
  Descriptor read, write;
};

bool MakePipe(Pipe& made) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return false;
  made.read = Descriptor(ends[0]);
  made.write = Descriptor(ends[1]);
  return true;
}

std::string SystemMessage(int error) { return std::generic_category().message(error); }

// In the child, between fork and exec: nothing but calls that are safe there.
[[noreturn]] void BecomeCommand(const char* command, int in, int out, int err) {
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  std::signal(SIGPIPE, SIG_DFL);
  if (dup2(in, STDIN_FILENO) >= 0 && dup2(out, STDOUT_FILENO) >= 0 && dup2(err, STDERR_FILENO) >= 0)
    execl("/bin/sh", "sh", "-c", command, static_cast<char*>(nullptr));
  _exit(127);
}

// A command that runs, and our ends of its pipes.
class Conversation {
 public:
  Conversation(std::string_view input, const SubprocessLimits& limits)
      : input_(input), limits_(limits), deadline_(Clock::now() + limits.time) {}

  bool MakePipes() { return MakePipe(in_) && MakePipe(out_) && MakePipe(err_); }

  pid_t Start(const std::string& command) {
    const pid_t pid = fork();
    if (pid == 0)
      BecomeCommand(command.c_str(), in_.read.get(), out_.write.get(), err_.write.get());
    if (pid > 0) setpgid(pid, pid);  // whoever comes first
    return pid;
  }

  // Talks until the process ends. Errors: kLimit, kIo; the process may then still run.
  Status Talk(pid_t pid) {
    in_.read.Close();
    out_.write.Close();
    err_.write.Close();
    for (const Descriptor* end : {&in_.write, &out_.read, &err_.read}) {
      fcntl(end->get(), F_SETFL, O_NONBLOCK);
    }
    const Descriptor process(static_cast<int>(syscall(SYS_pidfd_open, pid, 0)));
    if (!process.open()) return Fail(ErrorCode::kIo, "cannot be watched: " + SystemMessage(errno));
    bool ended = false;
    while (!ended) {
      if (Status status = Wait(process, ended); !status) return status;
      Write();
      if (Status status = ReadBoth(); !status) return status;
    }
    return {};
  }

  std::string TakeOutput() { return std::move(output_); }

  // The last line that the command printed on standard error that is not blank; "" if none.
  std::string LastWords() const {
    const size_t end = errors_.find_last_not_of(" \t\r\n");
    if (end == errors_.npos) return "";
    const size_t line_end = errors_.rfind('\n', end);
    return errors_.substr(line_end == errors_.npos ? 0 : line_end + 1,
                          end - (line_end == errors_.npos ? 0 : line_end + 1) + 1);
  }

 private:
  Status Wait(const Descriptor& process, bool& ended) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline_ - Clock::now());
    if (left.count() <= 0) {
      const auto seconds = std::chrono::duration<double>(limits_.time).count();
      std::string shown = std::to_string(seconds);
      shown.erase(shown.find_last_not_of('0') + 1);
      if (shown.back() == '.') shown.pop_back();
      return Fail(ErrorCode::kLimit, "did not end within " + shown + " s and was killed");
    }
    if (input_.empty()) in_.write.Close();  // the end of the input
    std::array<pollfd, 4> watched = {{{in_.write.get(), POLLOUT, 0},
                                      {out_.read.get(), POLLIN, 0},
                                      {err_.read.get(), POLLIN, 0},
                                      {process.get(), POLLIN, 0}}};
    const int most = 3'600'000;  // what an int of milliseconds surely holds
    poll(watched.data(), watched.size(), static_cast<int>(std::min<int64_t>(left.count(), most)));
    ended = (watched[3].revents & POLLIN) != 0;
    return {};
  }

  // A reader that went away needs no more.
  void Write() {
    while (in_.write.open() && !input_.empty()) {
      const ssize_t written = write(in_.write.get(), input_.data(), input_.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0 && errno == EAGAIN) return;
      if (written < 0) return in_.write.Close();
      input_.remove_prefix(static_cast<size_t>(written));
    }
  }

  Status ReadBoth() {
    Read(out_.read, output_, limits_.output_bytes + 1);
    if (output_.size() > limits_.output_bytes) {
      return Fail(ErrorCode::kLimit, "printed more than " + std::to_string(limits_.output_bytes) +
                                         " bytes and was killed");
    }
    Read(err_.read, errors_, kErrorBytes);
    if (errors_.size() > kTailBytes) errors_.erase(0, errors_.size() - kTailBytes);
    return {};
  }

  // What is there, until `bytes` holds `most`: who prints faster than we read must not hold us.
  static void Read(Descriptor& end, std::string& bytes, size_t most) {
    char buffer[65536];
    while (end.open() && bytes.size() < most) {
      const ssize_t size = read(end.get(), buffer, std::min(sizeof buffer, most - bytes.size()));
      if (size < 0 && errno == EINTR) continue;
      if (size < 0 && errno == EAGAIN) return;
      if (size <= 0) return end.Close();
      bytes.append(buffer, static_cast<size_t>(size));
    }
  }

  std::string_view input_;
  SubprocessLimits limits_;
  Clock::time_point deadline_;
  Pipe in_, out_, err_;
  std::string output_, errors_;
};

// What a status of waitpid says that is no success; "" if it is one.
std::string FaultOf(int status) {
  if (WIFSIGNALED(status)) return "was ended by signal " + std::to_string(WTERMSIG(status));
  const int code = WEXITSTATUS(status);
  return code == 0 ? "" : "ended with status " + std::to_string(code);
}

}  // namespace

template <class Start>
pid_t Subprocesses::Begin(Start start) {
  const std::lock_guard lock(mutex_);
  if (stopped_) return errno = EINTR, -1;
  const pid_t pid = start();
  if (pid > 0) running_.insert(pid);
  return pid;
}

// Before its leader is waited for, the group cannot be another one's.
bool Subprocesses::End(pid_t pid) {
  const std::lock_guard lock(mutex_);
  kill(-pid, SIGKILL);
  running_.erase(pid);
  return !stopped_;
}

void Subprocesses::Stop() {
  const std::lock_guard lock(mutex_);
  stopped_ = true;
  for (const pid_t pid : running_) kill(-pid, SIGKILL);
}

Result<std::string> Subprocesses::Run(const std::string& command, std::string_view input,
                                      const SubprocessLimits& limits) {
  Conversation conversation(input, limits);
  const bool has_pipes = conversation.MakePipes();
  const pid_t pid = has_pipes ? Begin([&] { return conversation.Start(command); }) : -1;
  if (pid < 0) return Fail(ErrorCode::kIo, "cannot be started: " + SystemMessage(errno));
  const Status talked = conversation.Talk(pid);
  const bool in_peace = End(pid);
  int status = 0;
  while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {
  }
  if (!in_peace) return Fail(ErrorCode::kIo, "was interrupted");
  const std::string fault = talked ? FaultOf(status) : talked.error().message;
  if (fault.empty()) return conversation.TakeOutput();
  const std::string words = conversation.LastWords();
  return Fail(talked ? ErrorCode::kIo : talked.error().code,
              fault + (words.empty() ? "" : ": " + words));
}

}  // namespace tripleloom
