using Kks.Model.Submissions;

namespace AplikasiDaerah.Data;

/// <summary>Where the submission is kept. Implementations are thread-safe.</summary>
public interface IUsulanStore
{
    /// <summary>A number that grows with every save; null where nothing has been taken in yet.</summary>
    Task<int?> VersiAsync(CancellationToken cancellation);

    /// <summary>The whole submission as it stands.</summary>
    Task<UsulanTersimpan> BacaAsync(CancellationToken cancellation);

    /// <summary>Takes in a whole submission, once.</summary>
    Task IsiAsync(Usulan usulan, CancellationToken cancellation);

    /// <summary>Saves the answer to one indicator, unless somebody saved it since it was read.</summary>
    /// <param name="tatanan">The key of the setting.</param>
    /// <param name="jawaban">The answer.</param>
    /// <param name="versi">The version that was read; 0 where there was no answer.</param>
    /// <param name="cancellation">Stops before anything is saved.</param>
    /// <returns>Whether it was saved; false where somebody else was first.</returns>
    Task<bool> SimpanAsync(string tatanan, Jawaban jawaban, int versi, CancellationToken cancellation);
}
